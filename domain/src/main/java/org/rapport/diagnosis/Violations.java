package org.rapport.diagnosis;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapport.trust.Evidence;
import org.rapport.trust.EvidenceKind;
import org.rapport.trust.Explanation;

/**
 * Which lines of the ledger are broken trust: deeds, not opinions, that were less than half as good as they should have been,
 * such as a promise dropped or kept late by more than its half-life, a slip hidden or told late, a long silence.
 */
final class Violations {
    private static final double HALF = 0.5;
    private static final Set<EvidenceKind> DEEDS = EnumSet.of(
            EvidenceKind.COMMITMENT_RESOLVED,
            EvidenceKind.COMMITMENT_BROKEN,
            EvidenceKind.SLA_PERIOD,
            EvidenceKind.QUALITY_PERIOD,
            EvidenceKind.DEFECT_RECURRED,
            EvidenceKind.SECURITY_INCIDENT,
            EvidenceKind.SLIP_DISCLOSED,
            EvidenceKind.SLIP_HIDDEN,
            EvidenceKind.CHECKIN_OR_SILENCE,
            EvidenceKind.PAYMENT,
            EvidenceKind.CHANGE_NOTICE,
            EvidenceKind.TERMS_HONOURED_QTR,
            EvidenceKind.REPAIR_COMMITMENT);
    private static final Set<EvidenceKind> REPAIRS = EnumSet.of(
            EvidenceKind.UNILATERAL_REPAIR,
            EvidenceKind.APOLOGY,
            EvidenceKind.REPAIR_COMMITMENT,
            EvidenceKind.CO_CREATED_FIX,
            EvidenceKind.EXEC_ENGAGEMENT);

    private Violations() {}

    /** Those of some lines that still count, in the order in which they happened. */
    static List<Evidence> of(Collection<Evidence> lines) {
        return Explanation.counting(lines).stream()
                .filter(Violations::is)
                .sorted(Comparator.comparing(Evidence::occurredOn).thenComparing(Evidence::id))
                .toList();
    }

    static boolean is(Evidence line) {
        return DEEDS.contains(line.kind()) && line.value() < HALF;
    }

    /** Whether it was done to mend what was broken. */
    static boolean isRepair(Evidence line) {
        return REPAIRS.contains(line.kind()) && line.value() >= HALF;
    }

    /** How heavy it is: its weight times what is missing. */
    static double heft(Evidence line) {
        return line.weight() * line.reliability() * (1 - line.value());
    }
}
