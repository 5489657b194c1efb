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
import org.rapport.issue.Act;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** What the two sides expect of each other from now on, signed by both. */
@Entity
@Table(name = "repair_expectation")
public class RepairExpectation {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "repair")
    private RepairCase repair;

    private int seq;
    private String text;
    private UUID commitment;
    private UUID agreement;

    @Column(name = "attempt")
    private int round;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "signed_us")
    private LocalDate signedUs;

    @Column(name = "person_us")
    private String personUs;

    @Column(name = "signed_partner")
    private LocalDate signedPartner;

    @Column(name = "person_partner")
    private String personPartner;

    protected RepairExpectation() {} // JPA

    RepairExpectation(RepairCase repair, int seq, NewExpectation said, Act act) {
        this.id = Ids.next();
        this.repair = repair;
        this.seq = seq;
        this.text = Text.required(said.text(), "text", 1000);
        this.commitment = said.commitment();
        this.agreement = said.agreement();
        this.round = repair.round();
        this.writtenOn = act.on();
        sign(act);
    }

    /** A side signs it. */
    void sign(Act act) {
        if (signedOn(act.side()) != null) {
            throw new SignedAlready(text);
        }
        if (act.side() == Side.US) {
            signedUs = act.on();
            personUs = act.person();
        } else {
            signedPartner = act.on();
            personPartner = act.person();
        }
    }

    /** The day on which a side signed, or null. */
    public LocalDate signedOn(Side side) {
        return side == Side.US ? signedUs : signedPartner;
    }

    public boolean isSigned() {
        return signedUs != null && signedPartner != null;
    }

    public RepairCase repair() {
        return repair;
    }

    public UUID id() {
        return id;
    }

    public int seq() {
        return seq;
    }

    public String text() {
        return text;
    }

    public UUID commitment() {
        return commitment;
    }

    public UUID agreement() {
        return agreement;
    }

    public int round() {
        return round;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public LocalDate signedUs() {
        return signedUs;
    }

    public String personUs() {
        return personUs;
    }

    public LocalDate signedPartner() {
        return signedPartner;
    }

    public String personPartner() {
        return personPartner;
    }
}
