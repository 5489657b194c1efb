package org.rapport.engagement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Everything that the two sides asked each other. */
public interface Questions {
    void add(Question question);

    Optional<Question> withId(UUID id);

    /** Open questions of the partners that a side owes an answer to, the most urgent first. */
    List<Question> owed(Collection<UUID> partners, Side by);

    /** Questions between us and a partner, the open ones first, then the newest. */
    Page<Question> page(UUID partner, int first, int size);

    /** The newest questions asked or answered. */
    List<Question> newest(UUID partner, int atMost);

    /** Questions answered within the days, or asked by the last one and not answered by it. */
    List<Question> counting(Collection<UUID> partners, LocalDate from, LocalDate until);
}
