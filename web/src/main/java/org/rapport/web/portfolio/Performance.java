package org.rapport.web.portfolio;

import java.util.OptionalDouble;
import org.rapport.trust.Snapshot;
import org.rapport.trust.Snapshot.Promises;

/** The share of a side's promises kept in a quarter, in points 0 to 100; of all its promises where none fell due in it. */
final class Performance {
    private Performance() {}

    static OptionalDouble of(Snapshot now, Snapshot quarterAgo) {
        Promises all = now == null ? Promises.NONE : now.promises();
        Promises before = quarterAgo == null ? Promises.NONE : quarterAgo.promises();
        int due = all.due() - before.due();
        int kept = Math.min(due, Math.max(0, all.kept() - before.kept()));
        OptionalDouble share = due > 0 ? new Promises(due, kept).share() : all.share();
        return share.isPresent() ? OptionalDouble.of(100 * share.getAsDouble()) : share;
    }
}
