package org.rapport.repair;

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
import org.rapport.issue.Act;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Harm that a violation did: named, agreed with the side that suffered it, made good. */
@Entity
@Table(name = "repair_harm")
public class RepairHarm {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "repair")
    private RepairCase repair;

    private int seq;
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "named_by")
    private Side namedBy;

    private String person;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "made_good_on")
    private LocalDate madeGoodOn;

    protected RepairHarm() {} // JPA

    RepairHarm(RepairCase repair, int seq, String text, Act act) {
        this.id = Ids.next();
        this.repair = repair;
        this.seq = seq;
        this.text = Text.required(text, "text", 1000);
        this.namedBy = act.side();
        this.person = act.person();
        this.agreedOn = act.side() == repair.causer() ? null : act.on();
    }

    /** The side that suffered it says that this is the harm. */
    void agree(Act act) {
        requireInjured(act);
        if (agreedOn != null) {
            throw new HarmSettledAlready(text);
        }
        agreedOn = act.on();
    }

    /** The side that suffered it says that it was made good. */
    void makeGood(Act act) {
        requireInjured(act);
        if (madeGoodOn != null) {
            throw new HarmSettledAlready(text);
        }
        agreedOn = agreedOn == null ? act.on() : agreedOn;
        madeGoodOn = act.on();
    }

    private void requireInjured(Act act) {
        if (act.side() == repair.causer()) {
            throw new OwnHarm(text);
        }
    }

    public boolean isAgreed() {
        return agreedOn != null;
    }

    public boolean isMadeGood() {
        return madeGoodOn != null;
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

    public Side namedBy() {
        return namedBy;
    }

    public String person() {
        return person;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public LocalDate madeGoodOn() {
        return madeGoodOn;
    }
}
