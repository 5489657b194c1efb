package org.rapport.performance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.agreement.ServiceLevel;
import org.rapport.agreement.ServiceMeasurement;
import org.rapport.shared.Side;

/** The values read of a partner's service levels: of each period the last one, as a correction takes the place of what it corrects. */
final class LevelValues {
    private final List<Reading> readings;

    private LevelValues(List<Reading> readings) {
        this.readings = readings;
    }

    /** A value of one period, under the name by which formulas know its service level. */
    private record Reading(String variable, Side side, LocalDate endsOn, double value) {
        static Reading of(ServiceLevel level, ServiceMeasurement measured) {
            return new Reading(
                    OwnVariable.name(level.name(), level.unit()),
                    level.side(),
                    level.period().endOf(measured.startsOn()),
                    measured.value());
        }
    }

    /** From the values in the order of their numbers. */
    static LevelValues of(Collection<ServiceLevel> levels, List<ServiceMeasurement> measured) {
        Map<UUID, ServiceLevel> known = levels.stream().collect(Collectors.toMap(ServiceLevel::id, level -> level));
        Map<List<Object>, Reading> last = new HashMap<>();
        measured.forEach(one ->
                last.put(List.of(one.serviceLevel(), one.startsOn()), Reading.of(known.get(one.serviceLevel()), one)));
        return new LevelValues(List.copyOf(last.values()));
    }

    /** The mean of the values read for a period, of what the side owes; nothing where nothing was read. */
    Measured mean(String variable, Side side, Period period) {
        double[] values = readings.stream()
                .filter(one -> one.variable().equals(variable) && one.side() == side)
                .filter(one -> period.contains(one.endsOn()))
                .mapToDouble(Reading::value)
                .sorted()
                .toArray();
        return values.length == 0
                ? Measured.NOTHING
                : new Measured(Arrays.stream(values).sum() / values.length, values.length);
    }
}
