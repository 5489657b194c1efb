package org.rapport.web.goal;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.goal.BenefitKind;
import org.rapport.goal.NewBenefit;
import org.rapport.shared.Side;

/** What is typed when something is said about a goal: a confirmation, a rank, a report, value that came of it. */
public class GoalWordForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Side side;
    private String person;
    private LocalDate on;
    private Double value;
    private String note;
    private Integer rank;
    private BenefitKind kind = BenefitKind.COST;
    private String unit;

    /** An empty form for one side, today. */
    static GoalWordForm of(Side side, LocalDate today) {
        GoalWordForm form = new GoalWordForm();
        form.side = side;
        form.on = today;
        return form;
    }

    NewBenefit benefit() {
        return new NewBenefit(kind, value, unit, note, on);
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Double getValue() {
        return value;
    }

    public void setValue(Double value) {
        this.value = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getRank() {
        return rank;
    }

    public void setRank(Integer rank) {
        this.rank = rank;
    }

    public BenefitKind getKind() {
        return kind;
    }

    public void setKind(BenefitKind kind) {
        this.kind = kind;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
