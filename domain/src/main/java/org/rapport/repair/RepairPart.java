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

/** One of the six parts of an account, as it was given; what was said once stays. */
@Entity
@Table(name = "repair_part")
public class RepairPart {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "repair")
    private RepairCase repair;

    private int seq;

    @Enumerated(EnumType.STRING)
    private AccountPart part;

    private String text;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String person;
    private UUID letter;

    protected RepairPart() {} // JPA

    RepairPart(RepairCase repair, int seq, AccountPart part, String text, UUID letter, Act act) {
        this.id = Ids.next();
        this.repair = repair;
        this.seq = seq;
        this.part = part;
        this.text = Text.required(text, "text", 2000);
        this.saidOn = act.on();
        this.side = act.side();
        this.person = act.person();
        this.letter = letter;
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

    public AccountPart part() {
        return part;
    }

    public String text() {
        return text;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    public Side side() {
        return side;
    }

    public String person() {
        return person;
    }

    public UUID letter() {
        return letter;
    }
}
