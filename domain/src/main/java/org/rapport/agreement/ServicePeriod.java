package org.rapport.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;

/**
 * What one side's service levels under an agreement came to in a period: so many met of those measured. It is settled once
 * all of them are measured, or a month after its end with those that are; a period in which nothing was measured is none.
 */
@Entity
@Table(name = "service_period")
public class ServicePeriod {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agreement;
    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private MeasuringPeriod period;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private int met;
    private int measured;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    protected ServicePeriod() {} // JPA

    ServicePeriod(ServiceLevel level, LocalDate startsOn) {
        this.id = Ids.next();
        this.agreement = level.agreement();
        this.partner = level.partner();
        this.side = level.side();
        this.period = level.period();
        this.startsOn = startsOn;
        this.endsOn = period.endOf(startsOn);
    }

    /** Takes down how many were met of how many measured. */
    void count(int nowMet, int nowMeasured) {
        met = nowMet;
        measured = nowMeasured;
    }

    /** Nothing more is waited for; true the first time. */
    boolean settle(LocalDate on) {
        boolean first = settledOn == null;
        settledOn = first ? on : settledOn;
        return first;
    }

    ServicePeriodSettled told() {
        return new ServicePeriodSettled(id, agreement, partner, side, endsOn, met, measured);
    }

    public UUID id() {
        return id;
    }

    public UUID agreement() {
        return agreement;
    }

    public UUID partner() {
        return partner;
    }

    public Side side() {
        return side;
    }

    public MeasuringPeriod period() {
        return period;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public int met() {
        return met;
    }

    public int measured() {
        return measured;
    }

    /** The day it was settled, or null. */
    public LocalDate settledOn() {
        return settledOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServicePeriod that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
