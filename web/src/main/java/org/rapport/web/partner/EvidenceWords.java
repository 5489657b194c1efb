package org.rapport.web.partner;

import org.rapport.report.BundledWords;
import org.rapport.report.Words;
import org.rapport.trust.Contribution;
import org.rapport.trust.EvidenceKind;

/** What evidence is called on pages: the same words as in reports, by its kind and whether it spoke for the side. */
public final class EvidenceWords {
    private static final Words WORDS = BundledWords.ofReader();

    private EvidenceWords() {}

    /** {@code Promises kept} or {@code Promises kept late or in part}. */
    public static String of(Contribution contribution) {
        return of(contribution.line().kind(), contribution.points());
    }

    static String of(EvidenceKind kind, double points) {
        return WORDS.say("evidence." + kind + (points < 0 ? ".loss" : ""));
    }
}
