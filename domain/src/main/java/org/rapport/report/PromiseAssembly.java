package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentRow;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.Median;
import org.rapport.commitment.Outcome;
import org.rapport.commitment.PromiseFigures;
import org.rapport.commitment.Said;
import org.rapport.forecast.HonestDates;
import org.rapport.identity.Reach;
import org.rapport.shared.Side;

/** Fills the promise record of a report: the newest commitments drawn, all of them counted. */
@ApplicationScoped
@Transactional
public class PromiseAssembly {
    private static final int DRAWN = 12;
    private static final int OPEN_TOLD = 25;
    private static final int READ = 500;
    private static final int MONTHS_AHEAD = 2;
    private static final Words WORDS = BundledWords.ofReader();

    private Commitments commitments;
    private HonestDates dates;

    protected PromiseAssembly() {} // CDI proxy

    @Inject
    public PromiseAssembly(Commitments commitments, HonestDates dates) {
        this.commitments = commitments;
        this.dates = dates;
    }

    /** The record, and the promises still open at the end of the day. */
    public record Promises(PromiseRecord record, List<OpenCommitment> open) {}

    /** A commitment as it stood at the end of a day. */
    private record Stood(CommitmentRow row, org.rapport.commitment.PromiseRecord record, HonestDate honest) {
        boolean isOpen() {
            return record.status() == CommitmentStatus.OPEN;
        }
    }

    /** The promises between both sides at the end of a day. */
    public Promises of(UUID partner, LocalDate day, Map<Side, PromiseFigures> figures) {
        List<Stood> all = stood(partner, day);
        List<Stood> drawn = all.stream()
                .limit(DRAWN)
                .sorted(Comparator.comparing((Stood one) -> one.record().announcedOn()))
                .toList();
        int counted = figures.values().stream().mapToInt(PromiseFigures::n).sum();
        List<OpenCommitment> open = all.stream()
                .filter(Stood::isOpen)
                .map(one -> new OpenCommitment(
                        one.row().title(), one.record().promisor(), one.record().dueOn(), one.honest()))
                .sorted(Comparator.comparing(OpenCommitment::promised))
                .limit(OPEN_TOLD)
                .toList();
        return new Promises(record(drawn, day, figures, counted), open);
    }

    private static PromiseRecord record(
            List<Stood> drawn, LocalDate day, Map<Side, PromiseFigures> figures, int counted) {
        LocalDate from = drawn.stream()
                .map(one -> one.record().announcedOn())
                .min(Comparator.naturalOrder())
                .orElse(day.minusYears(1));
        LocalDate last = drawn.stream()
                .map(one -> one.record().dueOn())
                .max(Comparator.naturalOrder())
                .filter(due -> due.isBefore(day.plusYears(1)))
                .orElse(day);
        LocalDate to = last.isAfter(day) ? last.plusDays(7) : day.plusMonths(MONTHS_AHEAD);
        return new PromiseRecord(
                from.isBefore(day) ? from : day.minusMonths(1),
                to,
                kept(figures.get(Side.US)),
                kept(figures.get(Side.PARTNER)),
                stretch(figures.get(Side.US).inflation()),
                stretch(figures.get(Side.PARTNER).inflation()),
                drawn.stream().map(one -> drawn(one, day)).toList(),
                Math.max(0, counted - drawn.size()));
    }

    private static Kept kept(PromiseFigures figures) {
        return new Kept((int) figures.sayDo().strict().hits(), (int)
                figures.sayDo().strict().n());
    }

    private static Double stretch(Median inflation) {
        return inflation.isKnown() ? inflation.value() - 1 : null;
    }

    private List<Stood> stood(UUID partner, LocalDate day) {
        List<CommitmentRow> rows = commitments
                .page(Reach.of(partner), CommitmentQuery.with(partner, 0, READ))
                .rows();
        Map<UUID, List<Said>> said =
                commitments.promisesOf(rows.stream().map(CommitmentRow::id).toList());
        Map<UUID, org.rapport.forecast.HonestDate> honest = dates.allOpen(partner, day);
        List<Stood> stood = new ArrayList<>();
        for (CommitmentRow row : rows) {
            recordOf(row, said).asOf(day).ifPresent(record -> stood.add(stood(row, record, honest.get(row.id()))));
        }
        return stood;
    }

    private static Stood stood(
            CommitmentRow row, org.rapport.commitment.PromiseRecord record, org.rapport.forecast.HonestDate date) {
        boolean told = date != null && !date.generic() && record.status() == CommitmentStatus.OPEN;
        return new Stood(row, record, told ? new HonestDate(date.p50(), date.p80()) : null);
    }

    private static org.rapport.commitment.PromiseRecord recordOf(CommitmentRow row, Map<UUID, List<Said>> said) {
        return new org.rapport.commitment.PromiseRecord(
                row.promisor(),
                said.getOrDefault(row.id(), List.of()),
                row.status(),
                row.fulfilledOn(),
                row.share() == null ? 0 : row.share(),
                row.endedOn());
    }

    private static PromiseRow drawn(Stood one, LocalDate day) {
        List<Said> promises = one.record().promises();
        List<Repromise> later = new ArrayList<>();
        for (int i = 1; i < promises.size(); i++) {
            Said before = promises.get(i - 1);
            Said said = promises.get(i);
            later.add(new Repromise(
                    said.announcedOn(),
                    said.dueOn(),
                    said.announcedOn().isAfter(before.dueOn()),
                    said.initiatedBy() != one.record().promisor()));
        }
        return new PromiseRow(
                one.row().title(),
                one.record().promisor(),
                one.record().announcedOn(),
                one.record().firstDueOn(),
                later,
                one.record().fulfilledOn(),
                one.honest(),
                outcome(one, day));
    }

    private static String outcome(Stood one, LocalDate day) {
        Outcome outcome = one.record().outcome();
        if (outcome == Outcome.LATE) {
            long late = one.record().lateDays();
            return late > 0 ? WORDS.say("outcome.LATE", late) : WORDS.say("outcome.PARTLY");
        }
        if (outcome == Outcome.OPEN && one.record().dueOn().isBefore(day)) {
            return WORDS.say("outcome.OVERDUE");
        }
        boolean risk = outcome == Outcome.OPEN
                && one.honest() != null
                && one.honest().middle().isAfter(one.record().dueOn());
        return WORDS.say(risk ? "outcome.AT_RISK" : "outcome." + outcome);
    }
}
