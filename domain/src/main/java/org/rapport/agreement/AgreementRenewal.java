package org.rapport.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Ids;

/** One time that an agreement's end moved. */
@Entity
@Table(name = "agreement_renewal")
public class AgreementRenewal {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement")
    private Agreement agreement;

    private int number;

    @Column(name = "old_until")
    private LocalDate oldUntil;

    @Column(name = "new_until")
    private LocalDate newUntil;

    @Column(name = "renewed_on")
    private LocalDate renewedOn;

    private boolean tacit;

    protected AgreementRenewal() {} // JPA

    AgreementRenewal(Agreement agreement, int number, LocalDate newUntil, LocalDate renewedOn, boolean tacit) {
        this.id = Ids.next();
        this.agreement = agreement;
        this.number = number;
        this.oldUntil = agreement.validUntil();
        this.newUntil = newUntil;
        this.renewedOn = renewedOn;
        this.tacit = tacit;
    }

    public UUID id() {
        return id;
    }

    public Agreement agreement() {
        return agreement;
    }

    public int number() {
        return number;
    }

    public LocalDate oldUntil() {
        return oldUntil;
    }

    public LocalDate newUntil() {
        return newUntil;
    }

    public LocalDate renewedOn() {
        return renewedOn;
    }

    public boolean tacit() {
        return tacit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreementRenewal that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
