package org.rapport.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.agreement.ServiceLevel;
import org.rapport.agreement.ServiceLevels;
import org.rapport.agreement.ServicePeriod;
import org.rapport.shared.Side;

/**
 * What measured service levels give to formulas: how many were met, and each by its own name the mean of what was measured,
 * so that whatever a house agrees to measure can be named. A measured period belongs to the period it ended in.
 */
@ApplicationScoped
@Transactional
public class ServiceLevelVariables implements VariableSource {
    private static final int MOST = 1000;

    private ServiceLevels levels;

    protected ServiceLevelVariables() {} // CDI proxy

    @Inject
    public ServiceLevelVariables(ServiceLevels levels) {
        this.levels = levels;
    }

    @Override
    public List<Variable> variables() {
        return Stream.concat(Stream.of("levelsMeasured", "levelsMet").map(Variable::named), own().stream())
                .toList();
    }

    /** Each once: names that differ in the size of letters or in signs only are one variable. */
    private List<Variable> own() {
        return List.copyOf(levels.names().stream()
                .map(one -> OwnVariable.of(one.name(), one.unit()))
                .collect(Collectors.toMap(Variable::name, one -> one, (first, same) -> first))
                .values());
    }

    @Override
    public Gauge read(UUID partner, LocalDate until) {
        Map<Side, List<ServicePeriod>> settled = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            settled.put(side, levels.newest(partner, side, MOST));
        }
        List<ServiceLevel> agreed = levels.ofPartner(partner);
        LevelValues values = LevelValues.of(
                agreed,
                levels.measurements(agreed.stream().map(ServiceLevel::id).toList()));
        List<Variable> own = own();
        return (side, period, asOf) -> {
            Map<String, Measured> measured = new HashMap<>(counts(settled.get(side), period));
            own.forEach(one -> measured.put(one.name(), values.mean(one.name(), side, period)));
            return measured;
        };
    }

    private static Map<String, Measured> counts(List<ServicePeriod> settled, Period period) {
        List<ServicePeriod> within =
                settled.stream().filter(one -> period.contains(one.endsOn())).toList();
        long measured = within.stream().mapToLong(ServicePeriod::measured).sum();
        long met = within.stream().mapToLong(ServicePeriod::met).sum();
        return Map.of("levelsMeasured", Measured.count(measured, measured), "levelsMet", Measured.count(met, measured));
    }
}
