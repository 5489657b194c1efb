package org.rapport.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;

/**
 * Writes service levels and their values down, for whoever has the right to: a use case, an import, the sample portfolio.
 * What a period came to is told when all that is owed in it is measured.
 */
@ApplicationScoped
@Transactional
public class ServiceLevelRegister {
    private ServiceLevels levels;
    private AuditTrail audit;
    private Event<Object> events;

    protected ServiceLevelRegister() {} // CDI proxy

    @Inject
    public ServiceLevelRegister(ServiceLevels levels, AuditTrail audit, Event<Object> events) {
        this.levels = levels;
        this.audit = audit;
        this.events = events;
    }

    /** Agrees on a service level; its name must be free under the agreement. */
    public ServiceLevel define(Agreement agreement, NewServiceLevel agreed) {
        ServiceLevel level = new ServiceLevel(agreement, agreed);
        if (levels.ofAgreement(agreement.id()).stream()
                .anyMatch(one -> one.name().equals(level.name()))) {
            throw new ServiceLevelNameTaken(level.name());
        }
        levels.add(level);
        audit.record(change(level, "agreed")
                .field("name", null, level.name())
                .field("target", null, level.aim() + " " + level.target() + " " + level.unit())
                .field("period", null, level.period())
                .field("side", null, level.side()));
        return level;
    }

    public void end(ServiceLevel level, LocalDate on) {
        level.end(on);
        audit.record(change(level, "ended").field("endedOn", null, level.endedOn()));
    }

    /** Takes down the first value of a period. */
    public ServiceMeasurement measure(ServiceLevel level, LocalDate day, double value, String who, LocalDate today) {
        ServiceMeasurement measurement = level.measure(day, value, who, today);
        if (!levels.measurements(level.id(), measurement.startsOn()).isEmpty()) {
            throw new MeasuredAlready(level.name(), measurement.startsOn());
        }
        levels.add(measurement);
        audit.record(change(level, "measured")
                .field("period", null, measurement.startsOn())
                .field("value", null, value));
        tell(level, measurement, measurement.id(), today);
        return measurement;
    }

    /** Takes down a value in place of the last one of a period; that one stays on record. */
    public ServiceMeasurement correct(
            ServiceLevel level, LocalDate day, double value, String reason, String who, LocalDate today) {
        LocalDate start = level.period().startOf(day);
        List<ServiceMeasurement> before = levels.measurements(level.id(), start);
        if (before.isEmpty()) {
            throw new NotMeasuredYet(level.name(), start);
        }
        ServiceMeasurement last = before.get(before.size() - 1);
        ServiceMeasurement corrected = level.correct(last, value, reason, who, today);
        levels.add(corrected);
        audit.record(change(level, "value corrected")
                .field("period", null, start)
                .field("value", last.value(), value)
                .field("reason", null, corrected.reason()));
        tell(level, corrected, before.get(0).id(), today);
        return corrected;
    }

    private void tell(ServiceLevel level, ServiceMeasurement measured, UUID first, LocalDate today) {
        if (level.quality()) {
            LocalDate end = level.period().endOf(measured.startsOn());
            events.fire(new QualityMeasured(first, level.partner(), level.side(), end, measured.value() / 100));
        } else {
            count(level, measured, today);
        }
    }

    private void count(ServiceLevel level, ServiceMeasurement measured, LocalDate today) {
        LocalDate start = measured.startsOn();
        List<ServiceLevel> owed = levels.ofAgreement(level.agreement()).stream()
                .filter(one -> !one.quality() && one.side() == level.side())
                .filter(one -> one.period() == level.period() && one.isOwed(start))
                .toList();
        Map<UUID, Double> values = values(owed, measured);
        int met = (int) owed.stream()
                .filter(one -> values.containsKey(one.id()) && one.isMet(values.get(one.id())))
                .count();
        ServicePeriod period = period(level, start);
        period.count(met, values.size());
        if (values.size() == owed.size()) {
            period.settle(today);
        }
        if (period.settledOn() != null) {
            events.fire(period.told());
        }
    }

    private Map<UUID, Double> values(List<ServiceLevel> owed, ServiceMeasurement newest) {
        Map<UUID, Double> values = new HashMap<>();
        levels.measurements(owed.stream().map(ServiceLevel::id).toList()).stream()
                .filter(one -> one.startsOn().equals(newest.startsOn()))
                .forEach(one -> values.put(one.serviceLevel(), one.value()));
        values.put(newest.serviceLevel(), newest.value());
        return values;
    }

    private ServicePeriod period(ServiceLevel level, LocalDate start) {
        return levels.period(level.agreement(), level.side(), level.period(), start)
                .orElseGet(() -> {
                    ServicePeriod fresh = new ServicePeriod(level, start);
                    levels.add(fresh);
                    return fresh;
                });
    }

    private static Change change(ServiceLevel level, String action) {
        return Change.of("service level", level.id(), level.partner(), action);
    }
}
