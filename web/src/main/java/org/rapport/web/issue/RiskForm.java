package org.rapport.web.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.issue.NewRisk;
import org.rapport.issue.RiskKind;
import org.rapport.issue.RiskRow;
import org.rapport.shared.Side;

/** What is typed when a risk is raised, looked at anew or closed. */
public class RiskForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MIDDLE = 3;

    private String title;
    private RiskKind kind = RiskKind.QUALITY;
    private int likelihood = MIDDLE;
    private int impact = MIDDLE;
    private Side side;
    private String owner;
    private String measure;
    private LocalDate reviewOn;
    private String outcome;

    /** An empty form for a side. */
    static RiskForm of(Side side) {
        RiskForm form = new RiskForm();
        form.side = side;
        return form;
    }

    /** The form of a known risk. */
    static RiskForm of(RiskRow row) {
        RiskForm form = of(row.side());
        form.title = row.title();
        form.kind = row.kind();
        form.likelihood = row.likelihood();
        form.impact = row.impact();
        form.owner = row.owner();
        form.measure = row.measure();
        form.reviewOn = row.reviewOn();
        return form;
    }

    NewRisk said(UUID partner) {
        return new NewRisk(partner, title, kind, likelihood, impact, side, owner, measure, reviewOn);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public RiskKind getKind() {
        return kind;
    }

    public void setKind(RiskKind kind) {
        this.kind = kind;
    }

    public int getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(int likelihood) {
        this.likelihood = likelihood;
    }

    public int getImpact() {
        return impact;
    }

    public void setImpact(int impact) {
        this.impact = impact;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
