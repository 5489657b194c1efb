package org.rapport.web.goal;

import java.time.LocalDate;
import org.rapport.goal.BenefitKind;
import org.rapport.goal.NewBenefit;
import org.rapport.shared.Side;
import org.rapport.web.ActForm;

/** What is typed when something is said about a goal: a confirmation, a rank, a report, value that came of it. */
public class GoalWordForm extends ActForm {
    private static final long serialVersionUID = 1L;

    private Double value;
    private String note;
    private Integer rank;
    private BenefitKind kind = BenefitKind.COST;
    private String unit;

    /** An empty form for one side, today. */
    static GoalWordForm of(Side side, LocalDate today) {
        GoalWordForm form = new GoalWordForm();
        form.begin(side, today);
        return form;
    }

    NewBenefit benefit() {
        return new NewBenefit(kind, value, unit, note, getOn());
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
