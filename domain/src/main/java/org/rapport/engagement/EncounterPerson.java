package org.rapport.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Ids;

/** Somebody invited to an encounter or met there. */
@Entity
@Table(name = "encounter_person")
public class EncounterPerson {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "encounter")
    private Encounter encounter;

    private UUID partner;
    private UUID contact;

    @Column(name = "met_on")
    private LocalDate metOn;

    protected EncounterPerson() {} // JPA

    EncounterPerson(Encounter encounter, UUID contact) {
        this.id = Ids.next();
        this.encounter = encounter;
        this.partner = encounter.partner();
        this.contact = Objects.requireNonNull(contact, "contact");
    }

    void met(LocalDate day) {
        metOn = day;
    }

    void missed() {
        metOn = null;
    }

    public UUID contact() {
        return contact;
    }

    /** The day this person was met, or null. */
    public LocalDate metOn() {
        return metOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EncounterPerson that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
