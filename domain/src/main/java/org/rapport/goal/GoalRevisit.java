package org.rapport.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Both sides looked at their goals together on a day: how many there were, and how many both want and rank alike. */
@Entity
@Table(name = "goal_revisit")
public class GoalRevisit {
    @Id
    private UUID id;

    private UUID partner;
    private LocalDate day;
    private int shared;
    private int goals;
    private String note;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String person;
    private UUID review;

    protected GoalRevisit() {} // JPA

    GoalRevisit(UUID partner, int shared, int goals, NewRevisit said, Voice voice) {
        this.id = Ids.next();
        this.partner = partner;
        this.day = voice.on();
        this.shared = shared;
        this.goals = goals;
        this.note = Text.optional(said.note(), "note", 1000);
        this.review = said.review();
        this.side = voice.side();
        this.person = voice.person();
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public LocalDate day() {
        return day;
    }

    /** Goals that both sides have confirmed and rank alike. */
    public int shared() {
        return shared;
    }

    /** All open goals. */
    public int goals() {
        return goals;
    }

    public String note() {
        return note;
    }

    /** The review in which they did so, or null. */
    public UUID review() {
        return review;
    }

    public Side side() {
        return side;
    }

    public String person() {
        return person;
    }
}
