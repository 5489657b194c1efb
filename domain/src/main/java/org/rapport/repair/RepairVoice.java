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

/** What one side said that counts only when both say it. */
@Entity
@Table(name = "repair_voice")
public class RepairVoice {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "repair")
    private RepairCase repair;

    private int seq;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String person;

    @Column(name = "said_on")
    private LocalDate saidOn;

    private String text;
    private boolean counting;

    protected RepairVoice() {} // JPA

    RepairVoice(RepairCase repair, int seq, Voice voice, String text, Act act) {
        this.id = Ids.next();
        this.repair = repair;
        this.seq = seq;
        this.voice = voice;
        this.side = act.side();
        this.person = act.person();
        this.saidOn = act.on();
        this.text = Text.optional(text, "text", 2000);
        this.counting = true;
    }

    /** It was said of an attempt that has failed. */
    void lapse() {
        counting = false;
    }

    public boolean isCounting() {
        return counting;
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

    public Voice voice() {
        return voice;
    }

    public Side side() {
        return side;
    }

    public String person() {
        return person;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    public String text() {
        return text;
    }
}
