package org.rapport.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** The agreement itself (number 1) or an amendment of it, proposed by one side and confirmed by both. */
@Entity
@Table(name = "agreement_version")
public class AgreementVersion {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement")
    private Agreement agreement;

    private int number;
    private String terms;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_by")
    private Side proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "our_confirmer")
    private String ourConfirmer;

    @Column(name = "our_confirmed_on")
    private LocalDate ourConfirmedOn;

    @Column(name = "their_confirmer")
    private String theirConfirmer;

    @Column(name = "their_confirmed_on")
    private LocalDate theirConfirmedOn;

    protected AgreementVersion() {} // JPA

    AgreementVersion(
            Agreement agreement,
            int number,
            String terms,
            Side proposedBy,
            LocalDate proposedOn,
            LocalDate effectiveOn) {
        this.id = Ids.next();
        this.agreement = agreement;
        this.number = number;
        this.terms = Text.required(terms, "terms", 4000);
        this.proposedBy = proposedBy;
        this.proposedOn = Days.required(proposedOn, "proposedOn");
        this.effectiveOn = Days.required(effectiveOn, "effectiveOn");
    }

    void confirm(Side side, String who, LocalDate on) {
        if (confirmedOn(side) != null) {
            throw new ConfirmedAlready(agreement.reference(), number);
        }
        if (side == Side.US) {
            ourConfirmer = who;
            ourConfirmedOn = on;
        } else {
            theirConfirmer = who;
            theirConfirmedOn = on;
        }
    }

    public UUID id() {
        return id;
    }

    public Agreement agreement() {
        return agreement;
    }

    /** 1 for the agreement itself, then counting its amendments. */
    public int number() {
        return number;
    }

    public String terms() {
        return terms;
    }

    public Side proposedBy() {
        return proposedBy;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** Who confirmed for the side, or null. */
    public String confirmer(Side side) {
        return side == Side.US ? ourConfirmer : theirConfirmer;
    }

    /** The day the side confirmed, or null. */
    public LocalDate confirmedOn(Side side) {
        return side == Side.US ? ourConfirmedOn : theirConfirmedOn;
    }

    public boolean isConfirmed() {
        return ourConfirmedOn != null && theirConfirmedOn != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreementVersion that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
