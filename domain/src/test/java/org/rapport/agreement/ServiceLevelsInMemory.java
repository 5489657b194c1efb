package org.rapport.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Side;

/** Service levels kept in memory. */
public final class ServiceLevelsInMemory implements ServiceLevels {
    private final List<ServiceLevel> levels = new ArrayList<>();
    private final List<ServiceMeasurement> measured = new ArrayList<>();
    private final List<ServicePeriod> periods = new ArrayList<>();

    @Override
    public void add(ServiceLevel level) {
        levels.add(level);
    }

    @Override
    public void add(ServiceMeasurement measurement) {
        measured.add(measurement);
    }

    @Override
    public void add(ServicePeriod period) {
        periods.add(period);
    }

    @Override
    public Optional<ServiceLevel> withId(UUID id) {
        return levels.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<ServiceLevel> ofAgreement(UUID agreement) {
        return levels.stream().filter(one -> one.agreement().equals(agreement)).toList();
    }

    @Override
    public List<ServiceLevel> ofPartner(UUID partner) {
        return ofPartners(List.of(partner));
    }

    @Override
    public List<ServiceLevel> ofPartners(Collection<UUID> partners) {
        return levels.stream().filter(one -> partners.contains(one.partner())).toList();
    }

    @Override
    public List<Named> names() {
        return levels.stream()
                .map(one -> new Named(one.name(), one.unit()))
                .distinct()
                .toList();
    }

    @Override
    public List<ServiceMeasurement> measurements(Collection<UUID> some) {
        return measured.stream()
                .filter(one -> some.contains(one.serviceLevel()))
                .sorted(Comparator.comparing(ServiceMeasurement::startsOn).thenComparing(ServiceMeasurement::number))
                .toList();
    }

    @Override
    public List<ServiceMeasurement> measurements(UUID level, LocalDate startsOn) {
        return measurements(List.of(level)).stream()
                .filter(one -> one.startsOn().equals(startsOn))
                .toList();
    }

    @Override
    public Optional<ServicePeriod> period(UUID agreement, Side side, MeasuringPeriod period, LocalDate startsOn) {
        return periods.stream()
                .filter(one -> one.agreement().equals(agreement) && one.side() == side)
                .filter(one -> one.period() == period && one.startsOn().equals(startsOn))
                .findFirst();
    }

    @Override
    public List<ServicePeriod> periods(UUID agreement) {
        return periods.stream().filter(one -> one.agreement().equals(agreement)).toList();
    }

    @Override
    public List<ServicePeriod> newest(UUID partner, Side side, int atMost) {
        return periods.stream()
                .filter(one -> one.partner().equals(partner) && (side == null || one.side() == side))
                .filter(one -> one.settledOn() != null)
                .sorted(Comparator.comparing(ServicePeriod::endsOn).reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public List<ServicePeriod> unsettled(LocalDate endedBy, Collection<UUID> partners) {
        return periods.stream()
                .filter(one -> partners.contains(one.partner()) && one.settledOn() == null)
                .filter(one -> !one.endsOn().isAfter(endedBy))
                .toList();
    }
}
