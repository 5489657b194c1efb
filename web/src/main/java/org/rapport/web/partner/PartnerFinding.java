package org.rapport.web.partner;

import org.rapport.shared.Side;
import org.rapport.web.look.Score;

/** The sentence a partner's page begins with, read from both scores: our own trouble first, then theirs, then the good. */
final class PartnerFinding {
    /** Points a score must move within a week to be told. */
    private static final double TOLD = 1.0;

    private PartnerFinding() {}

    /** Key of the sentence; {@code reader} is the side of whoever reads. */
    static String key(Score us, Score partner, Side reader) {
        return "partner.finding." + (reader == Side.PARTNER ? "guest." : "") + news(us, partner);
    }

    private static String news(Score us, Score partner) {
        if (!us.known() && !partner.known()) {
            return partner.parts().isEmpty() ? us.parts().isEmpty() ? "unknown" : "US.partly" : "PARTNER.partly";
        }
        for (Score score : new Score[] {us, partner}) {
            if (score.standing().equals("AT_RISK")) {
                return score.side() + ".risk";
            }
            if (change(score) <= -TOLD) {
                return score.side() + ".fell";
            }
        }
        for (Score score : new Score[] {us, partner}) {
            if (change(score) >= TOLD) {
                return score.side() + ".rose";
            }
        }
        return us.known() ? partner.known() ? "steady" : "PARTNER.unknown" : "US.unknown";
    }

    private static double change(Score score) {
        return score.known() && score.change() != null ? score.change() : 0;
    }
}
