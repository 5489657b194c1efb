package org.rapport.goal;

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
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** What was measured of a goal on a day; reports are only ever added. */
@Entity
@Table(name = "goal_progress")
public class GoalProgress {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "goal")
    private Goal goal;

    private int seq;
    private LocalDate day;
    private double value;
    private String note;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String person;

    protected GoalProgress() {} // JPA

    GoalProgress(Goal goal, int seq, double value, String note, Voice voice) {
        this.id = Ids.next();
        this.goal = goal;
        this.seq = seq;
        this.day = voice.on();
        this.value = value;
        this.note = Text.optional(note, "note", 1000);
        this.side = voice.side();
        this.person = voice.person();
    }

    public LocalDate day() {
        return day;
    }

    public double value() {
        return value;
    }

    public String note() {
        return note;
    }

    public Side side() {
        return side;
    }

    public String person() {
        return person;
    }
}
