package org.rapport.diagnosis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.commitment.Said;
import org.rapport.shared.Side;
import org.rapport.trust.Evidence;
import org.rapport.trust.EvidenceKind;
import org.rapport.trust.PolicyHistory;
import org.rapport.trust.PublishedPolicy;

/** A partner with a ledger and a promise record made for a test. */
final class DiagnosisFixture {
    static final UUID PARTNER = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    static final LocalDate DAY_0 = LocalDate.of(2025, 1, 6);

    private final List<Evidence> lines = new ArrayList<>();

    static LocalDate day(long number) {
        return DAY_0.plusDays(number);
    }

    static PolicyHistory policies() {
        return new PolicyHistory(List.of(new PublishedPolicy(DefaultPolicy.read(), LocalDate.MIN, null, null, null)));
    }

    /** Evidence of all dimensions, one good line of each every week of some days. */
    DiagnosisFixture weeksOfGood(long from, long to) {
        List<EvidenceKind> kinds = List.of(
                EvidenceKind.COMMITMENT_RESOLVED,
                EvidenceKind.QUALITY_PERIOD,
                EvidenceKind.SLIP_DISCLOSED,
                EvidenceKind.CHANGE_NOTICE,
                EvidenceKind.CO_CREATED_FIX,
                EvidenceKind.JOINT_WORK);
        for (long day = from; day <= to; day += 7) {
            for (EvidenceKind kind : kinds) {
                with(kind, day, 1);
            }
        }
        return this;
    }

    DiagnosisFixture with(EvidenceKind kind, long day, double value) {
        lines.add(Evidence.of(kind, PARTNER, Side.PARTNER, day(day), value).kept(lines.size() + 1L, null));
        return this;
    }

    List<Evidence> lines() {
        return lines;
    }

    List<DayScore> course(long from, long to) {
        return TrustCourse.of(lines, day(from), day(to), policies());
    }

    List<Fall> falls(long from, long to) {
        return DiagnosisBook.falls(PARTNER, Side.PARTNER, course(from, to), lines, policies());
    }

    /** A promise of the partner that was kept, or done some days late. */
    static RecordedCommitment promise(long number, LocalDate given, LocalDate due, long late) {
        return new RecordedCommitment(
                new UUID(7, number),
                PARTNER,
                new PromiseRecord(
                        Side.PARTNER,
                        List.of(new Said(given, due, Side.PARTNER)),
                        CommitmentStatus.FULFILLED,
                        due.plusDays(late),
                        1,
                        due.plusDays(late)),
                List.of());
    }
}
