package org.rapport.engagement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the sides tell each other as agreed. */
public interface Courtesies {
    void add(SharedInformation information);

    Optional<SharedInformation> information(UUID id);

    /** What is to be told between us and a partner: what is open first, then the newest. */
    List<SharedInformation> informationOf(UUID partner, int atMost);

    /** What was to be told within the days. */
    List<SharedInformation> due(Collection<UUID> partners, LocalDate from, LocalDate until);
}
