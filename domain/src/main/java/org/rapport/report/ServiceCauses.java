package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.agreement.Agreement;
import org.rapport.agreement.Agreements;
import org.rapport.agreement.ServiceLevel;
import org.rapport.agreement.ServiceLevels;
import org.rapport.agreement.ServiceMeasurement;

/** Finds targets of service that were missed in the last measured period, and ended periods that nobody has measured. */
@ApplicationScoped
class ServiceCauses implements AlertFinder {
    /** Days after the end of a period in which its value is not yet missed. */
    private static final int GRACE = 7;

    private ServiceLevels levels;
    private Agreements agreements;

    protected ServiceCauses() {} // CDI proxy

    @Inject
    ServiceCauses(ServiceLevels levels, Agreements agreements) {
        this.levels = levels;
        this.agreements = agreements;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        List<ServiceLevel> owed = levels.ofPartners(partners);
        Map<UUID, List<ServiceMeasurement>> values =
                levels.measurements(owed.stream().map(ServiceLevel::id).toList()).stream()
                        .filter(value -> !value.recordedOn().isAfter(window.day()))
                        .collect(Collectors.groupingBy(ServiceMeasurement::serviceLevel));
        Map<UUID, Agreement> agreed =
                agreements.ofPartners(partners).stream().collect(Collectors.toMap(Agreement::id, Function.identity()));
        return owed.stream()
                .flatMap(level -> {
                    List<ServiceMeasurement> own = values.getOrDefault(level.id(), List.of());
                    Agreement agreement = agreed.get(level.agreement());
                    return Stream.concat(missed(level, own, window), unmeasured(level, agreement, own, window));
                })
                .toList();
    }

    private static Stream<Alert.Cause> missed(ServiceLevel level, List<ServiceMeasurement> values, AlertWindow window) {
        return values.stream()
                .max(Comparator.comparing(ServiceMeasurement::startsOn).thenComparing(ServiceMeasurement::number))
                .filter(last -> !level.isMet(last.value()))
                .map(last -> level.period().endOf(last.startsOn()))
                .filter(end -> window.isRecent(AlertRule.SERVICE_MISSED, end))
                .map(end -> cause(AlertRule.SERVICE_MISSED, level, end))
                .stream();
    }

    /** The newest period that ended a week ago or earlier; quality is measured by what was delivered, not by people. */
    private static Stream<Alert.Cause> unmeasured(
            ServiceLevel level, Agreement agreement, List<ServiceMeasurement> values, AlertWindow window) {
        LocalDate running = level.period().startOf(window.day().minusDays(GRACE));
        LocalDate start = level.period().startOf(running.minusDays(1));
        LocalDate end = level.period().endOf(start);
        boolean missing = !level.quality()
                && level.isOwed(start)
                && agreement.isBinding(start, end)
                && values.stream().noneMatch(value -> value.startsOn().equals(start));
        return missing && window.isRecent(AlertRule.SERVICE_UNMEASURED, end)
                ? Stream.of(cause(AlertRule.SERVICE_UNMEASURED, level, end))
                : Stream.empty();
    }

    private static Alert.Cause cause(AlertRule rule, ServiceLevel level, LocalDate end) {
        return new Alert.Cause(rule, level.id(), end, level.partner(), level.side(), level.name(), null, null);
    }
}
