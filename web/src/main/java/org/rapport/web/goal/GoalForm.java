package org.rapport.web.goal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.goal.GoalCard;
import org.rapport.goal.NewGoal;

/** What is typed when a goal is proposed or changed. */
public class GoalForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String measure;
    private String unit;
    private Double baseline;
    private Double target;
    private LocalDate dueOn;

    /** The form of a known goal. */
    static GoalForm of(GoalCard card) {
        GoalForm form = new GoalForm();
        form.title = card.title();
        form.measure = card.measure();
        form.unit = card.unit();
        form.baseline = card.baseline();
        form.target = card.target();
        form.dueOn = card.dueOn();
        return form;
    }

    NewGoal said(UUID partner) {
        return new NewGoal(partner, title, measure, unit, baseline, target, dueOn);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Double getBaseline() {
        return baseline;
    }

    public void setBaseline(Double baseline) {
        this.baseline = baseline;
    }

    public Double getTarget() {
        return target;
    }

    public void setTarget(Double target) {
        this.target = target;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
