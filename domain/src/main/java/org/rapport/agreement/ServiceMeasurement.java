package org.rapport.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Ids;

/** A value read for one period; number 0 is the first, each later number corrects the one before and says why. */
@Entity
@Table(name = "service_measurement")
public class ServiceMeasurement {
    @Id
    private UUID id;

    @Column(name = "service_level")
    private UUID serviceLevel;

    private UUID partner;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    private int number;

    @Column(name = "measured")
    private double value;

    private String reason;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ServiceMeasurement() {} // JPA

    ServiceMeasurement(
            ServiceLevel level,
            LocalDate startsOn,
            int number,
            double value,
            String reason,
            String who,
            LocalDate today) {
        this.id = Ids.next();
        this.serviceLevel = level.id();
        this.partner = level.partner();
        this.startsOn = startsOn;
        this.number = number;
        this.value = value;
        this.reason = reason;
        this.recordedOn = today;
        this.recordedBy = who;
    }

    public UUID id() {
        return id;
    }

    public UUID serviceLevel() {
        return serviceLevel;
    }

    public UUID partner() {
        return partner;
    }

    /** First day of the period it was read for. */
    public LocalDate startsOn() {
        return startsOn;
    }

    public int number() {
        return number;
    }

    public double value() {
        return value;
    }

    /** Why it replaces the value before, or null for the first. */
    public String reason() {
        return reason;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceMeasurement that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
