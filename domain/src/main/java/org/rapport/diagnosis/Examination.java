package org.rapport.diagnosis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.Proportion;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.diagnosis.Diagnosis.Event;
import org.rapport.issue.IssueRow;
import org.rapport.review.ReviewResults;
import org.rapport.shared.Side;
import org.rapport.trust.Contribution;
import org.rapport.trust.Evidence;
import org.rapport.trust.EvidenceKind;
import org.rapport.trust.Explanation;
import org.rapport.trust.PolicyHistory;

/** All that is known of one side of a relationship on a day, turned into its diagnosis. */
record Examination(
        UUID partner,
        Side side,
        LocalDate day,
        List<Evidence> lines,
        List<RecordedCommitment> recorded,
        List<IssueRow> told,
        ReviewResults review,
        PolicyHistory policies) {
    private static final int QUARTERS = 8;
    private static final int EVENTS = 8;

    Diagnosis diagnosis() {
        Explanation explanation = Explanation.of(lines, day, policies.inForce(day));
        List<Evidence> counting = Explanation.counting(lines);
        List<DayScore> course = DiagnosisBook.course(lines, day, policies);
        List<RecordedCommitment> own =
                recorded.stream().filter(one -> one.record().promisor() == side).toList();
        return new Diagnosis(
                side,
                day,
                explanation.score(),
                counting.size(),
                Loss.of(explanation.contributions()),
                Quarter.last(QUARTERS, records(own), day),
                WordsTally.of(own, day),
                contacts(counting),
                (int) counting.stream()
                        .filter(line -> line.kind() == EvidenceKind.SLIP_HIDDEN)
                        .count(),
                disclosures(),
                seen(),
                WarningChart.all(JudgedPromise.of(recorded, side, day), day),
                course,
                events(explanation.contributions()),
                DiagnosisBook.falls(partner, side, course, lines, policies));
    }

    private List<PromiseRecord> records(List<RecordedCommitment> own) {
        return own.stream().flatMap(one -> one.record().asOf(day).stream()).toList();
    }

    private static Proportion contacts(List<Evidence> counting) {
        List<Evidence> months = counting.stream()
                .filter(line -> line.kind() == EvidenceKind.CHECKIN_OR_SILENCE)
                .toList();
        return new Proportion(months.stream().filter(line -> line.value() >= 1).count(), months.size());
    }

    private List<Disclosure> disclosures() {
        return told.stream()
                .filter(row -> row.causedBy() == side && !row.disclosedOn().isAfter(day))
                .map(Disclosure::of)
                .toList();
    }

    private List<Seen> seen() {
        return review == null
                ? List.of()
                : review.aspects().stream()
                        .filter(line -> line.about() == side)
                        .map(Seen::of)
                        .toList();
    }

    private List<Event> events(List<Contribution> contributions) {
        LocalDate from = day.minusMonths(DiagnosisBook.MONTHS);
        return contributions.stream()
                .filter(one -> one.line().occurredOn().isAfter(from))
                .filter(one -> Violations.is(one.line()) || Violations.isRepair(one.line()))
                .sorted(Comparator.comparingDouble(one -> -Math.abs(one.points())))
                .limit(EVENTS)
                .map(one -> new Event(
                        one.line().occurredOn(),
                        one.line().kind(),
                        one.line().note(),
                        one.points(),
                        Violations.isRepair(one.line())))
                .sorted(Comparator.comparing(Event::day))
                .toList();
    }
}
