package org.rapport.forecast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Side;

/** How often honest days have held, as the nights found it. */
public interface Coverages {
    /** Writes what one night found for one side, in place of an earlier run for the same day. */
    void write(LocalDate day, Side promisor, Map<UUID, List<Coverage>> found);

    /** Latest day up to the given one on which a night looked; empty before the first. */
    Optional<LocalDate> latest(LocalDate asOf, Side promisor);

    /** What was found on a day for some relationships; those of which no day had been judged are absent. */
    Map<UUID, List<Coverage>> of(LocalDate day, Collection<UUID> partners, Side promisor);
}
