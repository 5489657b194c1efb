package org.rapport.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.shared.Side;

/** All service levels of an agreement with what was measured of them, and what each period came to; the latest first. */
public record ServiceSheet(List<LevelLine> levels, List<PeriodLine> periods) implements Serializable {
    private static final int LONGEST = 36;

    /** A service level and its values. */
    public record LevelLine(
            UUID id,
            Side side,
            String name,
            String unit,
            double target,
            Aim aim,
            MeasuringPeriod period,
            boolean quality,
            LocalDate startsOn,
            LocalDate endedOn,
            List<Credit> credits,
            List<ValueLine> values)
            implements Serializable {
        /** The latest period that is over, measured or not; null if none is. */
        public ValueLine latest() {
            return values.isEmpty() ? null : values.get(0);
        }
    }

    /** One period of a service level; the value is null where nothing was measured, which is neither met nor missed. */
    public record ValueLine(
            LocalDate startsOn,
            LocalDate endsOn,
            Double value,
            boolean met,
            double credit,
            List<CorrectionLine> corrections)
            implements Serializable {
        public boolean isMeasured() {
            return value != null;
        }
    }

    /** A value that was corrected, and why. */
    public record CorrectionLine(double was, double became, String reason, LocalDate on, String by)
            implements Serializable {}

    /** What a side's service levels came to in a period; without a settling day some values are still waited for. */
    public record PeriodLine(
            Side side,
            MeasuringPeriod period,
            LocalDate startsOn,
            LocalDate endsOn,
            int met,
            int measured,
            LocalDate settledOn)
            implements Serializable {
        /** Share of the measured service levels that were met, 0..1. */
        public double attainment() {
            return (double) met / measured;
        }
    }

    static ServiceSheet of(
            List<ServiceLevel> levels,
            List<ServiceMeasurement> measured,
            List<ServicePeriod> periods,
            LocalDate today) {
        Map<UUID, List<ServiceMeasurement>> byLevel =
                measured.stream().collect(Collectors.groupingBy(ServiceMeasurement::serviceLevel));
        return new ServiceSheet(
                levels.stream()
                        .map(level -> line(level, byLevel.getOrDefault(level.id(), List.of()), today))
                        .toList(),
                periods.stream().map(ServiceSheet::line).toList());
    }

    private static LevelLine line(ServiceLevel one, List<ServiceMeasurement> values, LocalDate today) {
        return new LevelLine(
                one.id(),
                one.side(),
                one.name(),
                one.unit(),
                one.target(),
                one.aim(),
                one.period(),
                one.quality(),
                one.startsOn(),
                one.endedOn(),
                one.credits(),
                history(one, values, today));
    }

    /** Every period that is over, the empty ones included, back to the beginning but at most three years. */
    private static List<ValueLine> history(ServiceLevel level, List<ServiceMeasurement> values, LocalDate today) {
        Map<LocalDate, List<ServiceMeasurement>> byPeriod =
                values.stream().collect(Collectors.groupingBy(ServiceMeasurement::startsOn));
        List<ValueLine> lines = new ArrayList<>();
        LocalDate start = level.startsOn();
        while (level.period().endOf(start).isBefore(today) && level.isOwed(start)) {
            lines.add(line(level, start, byPeriod.getOrDefault(start, List.of())));
            start = level.period().after(start);
        }
        Collections.reverse(lines);
        return List.copyOf(lines.subList(0, Math.min(LONGEST, lines.size())));
    }

    private static ValueLine line(ServiceLevel level, LocalDate start, List<ServiceMeasurement> values) {
        LocalDate end = level.period().endOf(start);
        if (values.isEmpty()) {
            return new ValueLine(start, end, null, false, 0, List.of());
        }
        List<CorrectionLine> corrections = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            ServiceMeasurement now = values.get(i);
            corrections.add(new CorrectionLine(
                    values.get(i - 1).value(), now.value(), now.reason(), now.recordedOn(), now.recordedBy()));
        }
        double value = values.get(values.size() - 1).value();
        return new ValueLine(start, end, value, level.isMet(value), level.credit(value), List.copyOf(corrections));
    }

    private static PeriodLine line(ServicePeriod one) {
        return new PeriodLine(
                one.side(), one.period(), one.startsOn(), one.endsOn(), one.met(), one.measured(), one.settledOn());
    }
}
