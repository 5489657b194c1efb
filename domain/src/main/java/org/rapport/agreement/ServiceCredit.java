package org.rapport.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.rapport.shared.Ids;

/** One line of the credit table of a service level. */
@Entity
@Table(name = "service_credit")
public class ServiceCredit {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_level")
    private ServiceLevel serviceLevel;

    private double threshold;
    private double percent;

    protected ServiceCredit() {} // JPA

    ServiceCredit(ServiceLevel serviceLevel, Credit credit) {
        this.id = Ids.next();
        this.serviceLevel = serviceLevel;
        this.threshold = credit.threshold();
        this.percent = credit.percent();
    }

    Credit credit() {
        return new Credit(threshold, percent);
    }

    public UUID id() {
        return id;
    }

    public ServiceLevel serviceLevel() {
        return serviceLevel;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceCredit that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
