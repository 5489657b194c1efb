package org.rapport.web.partner;

import org.rapport.report.KnownPart;
import org.rapport.shared.Side;
import org.rapport.trust.Snapshot;
import org.rapport.trust.Standing;
import org.rapport.trust.TrustView;
import org.rapport.web.look.Score;

/** Turns the figures of trust, shares from 0 to 1, into scores as pages show them, in points. */
public final class Scores {
    private static final double POINTS = 100;

    private Scores() {}

    /** The score that a night closed, with its change against an earlier one; null stands for no figure. */
    public static Score of(Side side, String who, Snapshot now, Snapshot before, String href) {
        if (now == null) {
            return Score.unknown(side, who, 0);
        }
        if (now.standing() == Standing.UNKNOWN) {
            return Score.partly(side, who, now.n(), href, KnownPart.of(now.dimensions()));
        }
        boolean comparable = before != null && before.standing() != Standing.UNKNOWN;
        Double change = comparable ? now.points() - before.points() : null;
        return new Score(
                side,
                who,
                now.points(),
                POINTS * now.low(),
                POINTS * now.high(),
                now.n(),
                now.standing().name(),
                change,
                href);
    }

    /** The score as it stands now, where no night has closed a day yet. */
    public static Score of(String who, TrustView live, String href) {
        if (live.score().standing() == Standing.UNKNOWN) {
            return Score.partly(
                    live.side(),
                    who,
                    live.score().n(),
                    href,
                    KnownPart.of(live.score().dimensions()));
        }
        return new Score(
                live.side(),
                who,
                live.score().points(),
                POINTS * live.score().low(),
                POINTS * live.score().high(),
                live.score().n(),
                live.score().standing().name(),
                null,
                href);
    }
}
