package org.rapport.web.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.commitment.ChartedCommitment;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.Outcome;
import org.rapport.commitment.Said;
import org.rapport.forecast.ForecastService;
import org.rapport.forecast.HonestDate;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.look.DayScale;
import org.rapport.web.look.PromiseBar;
import org.rapport.web.look.PromiseRecord;

/** Draws the latest promises between a partner and us on one time axis, with the honest dates of those still open. */
@Dependent
public class PromiseChart {
    private static final int MOST = 12;
    private static final int MARGIN = 14;

    @Inject
    private CommitmentService commitments;

    @Inject
    private ForecastService forecasts;

    @Inject
    private Places places;

    @Inject
    private Say say;

    @Inject
    private Format format;

    /** A promise with what its promisor's record says of it while it is open. */
    private record Expected(ChartedCommitment one, HonestDate honest) {}

    /** The picture; empty if nothing was promised yet. */
    public Optional<PromiseRecord> of(UUID partner, LocalDate asOf) {
        Map<UUID, HonestDate> honest = forecasts.allOpen(partner, asOf);
        List<Expected> rows = commitments.chart(CommitmentQuery.with(partner, 0, MOST)).stream()
                .sorted(Comparator.comparing(one -> one.record().announcedOn()))
                .map(one -> new Expected(one, honest.get(one.row().id())))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        DayScale axis = axis(rows);
        return Optional.of(new PromiseRecord(
                axis, format.today(), rows.stream().map(row -> row(row, axis)).toList()));
    }

    private PromiseRecord.Row row(Expected row, DayScale axis) {
        ChartedCommitment one = row.one();
        PromiseBar bar = new PromiseBar(
                one.row().promisor(),
                axis,
                format.today(),
                said(one.record().promises()),
                one.record().fulfilledOn(),
                row.honest() == null ? null : row.honest().p50(),
                row.honest() == null ? null : row.honest().p80(),
                result(row));
        return new PromiseRecord.Row(
                one.row().title(), places.commitment(one.row().id()), bar);
    }

    private String result(Expected row) {
        Outcome outcome = row.one().record().outcome();
        if (outcome == Outcome.LATE) {
            long late = row.one().record().lateDays();
            return say.of(late > 0 ? "partner.outcome.LATE" : "partner.outcome.PARTLY", late);
        }
        boolean risk = row.honest() != null
                && row.honest().p50().isAfter(row.one().record().dueOn());
        return say.of("partner.outcome." + outcome + (risk ? ".risk" : ""));
    }

    private static List<PromiseBar.Said> said(List<Said> promises) {
        List<PromiseBar.Said> all = new ArrayList<>();
        LocalDate old = null;
        for (Said one : promises) {
            boolean surprise = old != null && one.announcedOn().isAfter(old);
            all.add(new PromiseBar.Said(one.announcedOn(), one.dueOn(), one.initiatedBy(), surprise));
            old = one.dueOn();
        }
        return all;
    }

    private DayScale axis(List<Expected> rows) {
        LocalDate from = rows.get(0).one().record().announcedOn();
        LocalDate last = rows.stream()
                .flatMap(row -> Stream.of(
                        row.one().record().dueOn(),
                        row.one().record().firstDueOn(),
                        row.one().record().fulfilledOn(),
                        row.honest() == null ? null : row.honest().p80()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = last.isAfter(format.today()) ? last : format.today();
        long margin = Math.max(MARGIN, ChronoUnit.DAYS.between(from, to) / 30);
        return DayScale.of(from.minusDays(margin), to.plusDays(margin));
    }
}
