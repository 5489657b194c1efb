package org.rapport.web.repair;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.rapport.issue.Severity;
import org.rapport.repair.NewViolation;
import org.rapport.repair.ViolationType;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/** What is typed when a violation is recorded. */
public class ViolationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Side causer;
    private String title;
    private String text;
    private ViolationType type;
    private boolean deception;
    private Severity severity = Severity.NORMAL;
    private LocalDate occurredOn;
    private LocalDate detectedOn;
    private Side detectedBy;
    private Aspect[] aspects = new Aspect[0];

    /** A form in which a side records what it or the other did. */
    static ViolationForm of(Side own, LocalDate today) {
        ViolationForm form = new ViolationForm();
        form.causer = own.other();
        form.detectedBy = own;
        form.detectedOn = today;
        form.occurredOn = today;
        return form;
    }

    NewViolation said(UUID partner) {
        return new NewViolation(
                partner,
                causer,
                title,
                text,
                type,
                deception,
                severity,
                occurredOn,
                detectedOn,
                detectedBy,
                Set.of(aspects));
    }

    public Side getCauser() {
        return causer;
    }

    public void setCauser(Side causer) {
        this.causer = causer;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ViolationType getType() {
        return type;
    }

    public void setType(ViolationType type) {
        this.type = type;
    }

    public boolean isDeception() {
        return deception;
    }

    public void setDeception(boolean deception) {
        this.deception = deception;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public LocalDate getOccurredOn() {
        return occurredOn;
    }

    public void setOccurredOn(LocalDate occurredOn) {
        this.occurredOn = occurredOn;
    }

    public LocalDate getDetectedOn() {
        return detectedOn;
    }

    public void setDetectedOn(LocalDate detectedOn) {
        this.detectedOn = detectedOn;
    }

    public Side getDetectedBy() {
        return detectedBy;
    }

    public void setDetectedBy(Side detectedBy) {
        this.detectedBy = detectedBy;
    }

    public Aspect[] getAspects() {
        return aspects.clone();
    }

    public void setAspects(Aspect[] aspects) {
        this.aspects = aspects == null ? new Aspect[0] : aspects.clone();
    }
}
