package org.rapport.performance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rapport.shared.Side;

/**
 * How one side of a relationship does by the template of the partner's kind.
 *
 * @param running the period that runs, as it stands today
 * @param closed the card that counts of each closed period, the newest first
 * @param corrected what those cards replaced, the newest first
 * @param standing name of the standing in force, of the newest closed period that has one; null where there is none
 * @param consequences what follows from that standing
 */
public record PerformanceView(
        Side side,
        LocalDate asOf,
        Template template,
        CardRow running,
        List<CardRow> closed,
        List<CardRow> corrected,
        String standing,
        Set<Consequence> consequences)
        implements Serializable {
    public PerformanceView {
        closed = List.copyOf(closed);
        corrected = List.copyOf(corrected);
        consequences = Set.copyOf(consequences);
    }

    /** The card of the standing in force, else the newest closed one; null where no period has been closed. */
    public CardRow newest() {
        return closed.stream()
                .filter(card -> card.standing() != null)
                .findFirst()
                .orElse(closed.isEmpty() ? null : closed.get(0));
    }
}
