package org.rapport.repair;

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

/** A fact in which a violation was seen. */
@Entity
@Table(name = "violation_fact")
public class ViolationFact {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "violation")
    private Violation violation;

    private int seq;
    private UUID fact;
    private String title;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    protected ViolationFact() {} // JPA

    ViolationFact(Violation violation, int seq, Sighting seen) {
        this.id = Ids.next();
        this.violation = violation;
        this.seq = seq;
        this.fact = seen.fact();
        this.title = seen.title();
        this.happenedOn = seen.on();
    }

    public Violation violation() {
        return violation;
    }

    public int seq() {
        return seq;
    }

    /** The commitment, issue, change or month it is. */
    public UUID fact() {
        return fact;
    }

    public String title() {
        return title;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }
}
