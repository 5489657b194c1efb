package org.rapport.culture;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every pulse. */
public interface Pulses {
    void add(Pulse pulse);

    Optional<Pulse> withId(UUID id);

    /** All, those that close last first. */
    List<Pulse> all();

    /** Those not closed whose last day is not after the given one. */
    List<Pulse> over(LocalDate day);

    /** Those with these ids that can be answered on a day, the most urgent first. */
    List<Pulse> open(Collection<UUID> ids, LocalDate day);
}
