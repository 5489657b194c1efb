package org.rapport.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Side;

/** Every service level, what was measured of it and what each period came to. */
public interface ServiceLevels {
    void add(ServiceLevel level);

    void add(ServiceMeasurement measurement);

    void add(ServicePeriod period);

    Optional<ServiceLevel> withId(UUID id);

    /** Service levels of the agreement by name, with their credits. */
    List<ServiceLevel> ofAgreement(UUID agreement);

    /** Service levels with the partner. */
    List<ServiceLevel> ofPartner(UUID partner);

    /** The same with some partners. */
    List<ServiceLevel> ofPartners(Collection<UUID> partners);

    /** What is measured anywhere, each name and unit once. */
    List<Named> names();

    /** All values of the service levels, by period and number. */
    List<ServiceMeasurement> measurements(Collection<UUID> levels);

    /** The values of a service level for one period, by number. */
    List<ServiceMeasurement> measurements(UUID level, LocalDate startsOn);

    Optional<ServicePeriod> period(UUID agreement, Side side, MeasuringPeriod period, LocalDate startsOn);

    /** Periods of the agreement, the latest first. */
    List<ServicePeriod> periods(UUID agreement);

    /** Settled periods with a partner, the latest first. */
    List<ServicePeriod> newest(UUID partner, Side side, int atMost);

    /** Periods with the partners that ended by the day and are not settled. */
    List<ServicePeriod> unsettled(LocalDate endedBy, Collection<UUID> partners);

    /** What service levels are called, and what they are measured in. */
    record Named(String name, String unit) {}
}
