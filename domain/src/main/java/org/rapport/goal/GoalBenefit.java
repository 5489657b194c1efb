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
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Value that a goal has brought: cost saved, efficiency, expertise, innovation. */
@Entity
@Table(name = "goal_benefit")
public class GoalBenefit {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "goal")
    private Goal goal;

    private int seq;

    @Enumerated(EnumType.STRING)
    private BenefitKind kind;

    private LocalDate day;
    private Double amount;
    private String unit;
    private String note;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String person;

    protected GoalBenefit() {} // JPA

    GoalBenefit(Goal goal, int seq, NewBenefit said, Voice voice) {
        this.id = Ids.next();
        this.goal = goal;
        this.seq = seq;
        this.kind = Objects.requireNonNullElse(said.kind(), BenefitKind.OTHER);
        this.day = voice.on();
        this.amount = said.amount();
        this.unit = Text.optional(said.unit(), "unit", 40);
        this.note = Text.required(said.note(), "note", 1000);
        this.side = voice.side();
        this.person = voice.person();
    }

    public BenefitKind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    /** How much, or null where it cannot be counted. */
    public Double amount() {
        return amount;
    }

    public String unit() {
        return unit;
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
