package org.rapport.performance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.rapport.shared.Side;

/** A change of standing as a page shows it. */
public record StandingChangeRow(
        Side side, String period, String before, String after, Set<Consequence> consequences, LocalDate on)
        implements Serializable {
    static StandingChangeRow of(StandingChange one) {
        return new StandingChangeRow(one.side(), one.period(), one.before(), one.after(), one.consequences(), one.on());
    }
}
