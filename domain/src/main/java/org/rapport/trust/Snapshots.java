package org.rapport.trust;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.shared.Side;

/** The figures of all closed days, each with the latest of its corrections. */
public interface Snapshots {
    /** The last day not after the given one that a night has closed. */
    Optional<LocalDate> lastDay(LocalDate notAfter);

    /** Both sides of some partners on one day; two rows at most for each. */
    List<Snapshot> of(LocalDate day, Collection<UUID> partners);

    /** Both sides of every partner within reach on one day. */
    List<Snapshot> all(LocalDate day, Reach reach);

    /** The snapshots of one side between two days, both included, in order. */
    List<Snapshot> history(UUID partner, Side side, LocalDate from, LocalDate to);

    /** Scores of one side of some partners on the given days. */
    Map<UUID, Map<LocalDate, Double>> scores(Collection<UUID> partners, Side side, Collection<LocalDate> days);

    /** Who moved most between two closed days, up or down, the strongest first. */
    List<Mover> movers(LocalDate from, LocalDate to, int limit, Reach reach);

    /** Every version of one day's figures, the first one first: what corrections have changed and why. */
    List<Snapshot> versions(LocalDate day, UUID partner, Side side);
}
