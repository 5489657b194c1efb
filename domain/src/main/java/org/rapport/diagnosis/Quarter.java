package org.rapport.diagnosis;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Median;
import org.rapport.commitment.Outcome;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.Proportion;
import org.rapport.commitment.Said;
import org.rapport.forecast.ProductLimit;
import org.rapport.forecast.Slip;

/**
 * What a side's promises were worth in one quarter of a year.
 *
 * @param from its first day
 * @param given promises first given in it
 * @param longer median of days needed by days promised of those, open ones counted for as long as they have run; null if
 *     half of them have no end yet. 1.3: a third longer than said
 * @param kept of the promises that fell due in it, so many kept
 * @param moved new days that the side itself asked for in it
 * @param surprises how many of these were told only after the old day had passed
 * @param notice days before the old day at which they were told, in the middle; below 0 after it
 */
public record Quarter(
        LocalDate from, int given, Double longer, Proportion kept, int moved, int surprises, Median notice)
        implements Serializable {

    /** The last quarters up to a day, the first one first, from the side's promises as known on it. */
    static List<Quarter> last(int many, List<PromiseRecord> records, LocalDate asOf) {
        LocalDate first = first(asOf);
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> of(first.minusMonths(3L * (many - i)), records, asOf))
                .toList();
    }

    private static Quarter of(LocalDate from, List<PromiseRecord> records, LocalDate asOf) {
        List<PromiseRecord> given =
                records.stream().filter(one -> in(from, one.announcedOn())).toList();
        List<PromiseRecord> due = records.stream()
                .filter(one -> in(from, one.measuredDueOn()) && one.isDue(asOf))
                .toList();
        List<Long> notice = notice(from, records);
        return new Quarter(
                from,
                given.size(),
                longer(given, asOf),
                new Proportion(
                        due.stream()
                                .filter(one -> one.outcome() == Outcome.KEPT)
                                .count(),
                        due.size()),
                notice.size(),
                (int) notice.stream().filter(days -> days < 0).count(),
                Median.of(notice.stream().mapToDouble(Long::doubleValue)));
    }

    private static Double longer(List<PromiseRecord> given, LocalDate asOf) {
        OptionalDouble middle = ProductLimit.of(given.stream()
                        .filter(one -> one.status() != CommitmentStatus.CANCELLED)
                        .map(one -> slip(one, asOf))
                        .toList())
                .quantile(0.5);
        return middle.isPresent() ? Math.exp(middle.getAsDouble()) : null;
    }

    private static Slip slip(PromiseRecord one, LocalDate asOf) {
        boolean done = one.status() == CommitmentStatus.FULFILLED;
        LocalDate last = done ? one.fulfilledOn() : asOf;
        return new Slip(Slip.log(one.announcedOn(), one.measuredDueOn(), last), done, true, 1);
    }

    private static List<Long> notice(LocalDate from, List<PromiseRecord> records) {
        List<Long> notice = new ArrayList<>();
        for (PromiseRecord record : records) {
            List<Said> said = record.promises();
            for (int i = 1; i < said.size(); i++) {
                if (said.get(i).initiatedBy() == record.promisor()
                        && in(from, said.get(i).announcedOn())) {
                    notice.add(ChronoUnit.DAYS.between(
                            said.get(i).announcedOn(), said.get(i - 1).dueOn()));
                }
            }
        }
        return notice;
    }

    private static boolean in(LocalDate from, LocalDate day) {
        return !day.isBefore(from) && day.isBefore(from.plusMonths(3));
    }

    private static LocalDate first(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /** Its last day. */
    public LocalDate to() {
        return from.plusMonths(3).minusDays(1);
    }
}
