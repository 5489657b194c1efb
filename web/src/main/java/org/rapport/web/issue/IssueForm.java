package org.rapport.web.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.issue.Correction;
import org.rapport.issue.IssueCard;
import org.rapport.issue.IssueKind;
import org.rapport.issue.NewIssue;
import org.rapport.issue.Severity;
import org.rapport.shared.Side;

/** What is typed when an issue is told, or said anew. */
public class IssueForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String text;
    private Severity severity = Severity.NORMAL;
    private IssueKind kind = IssueKind.DEFECT;
    private Side causedBy;
    private LocalDate occurredOn;
    private LocalDate foundOn;
    private LocalDate disclosedOn;
    private Side disclosedBy;
    private String person;
    private UUID earlier;

    /** A form in which a side tells an issue today. */
    static IssueForm of(Side teller, LocalDate today) {
        IssueForm form = new IssueForm();
        form.disclosedBy = teller;
        form.disclosedOn = today;
        form.foundOn = today;
        form.occurredOn = today;
        return form;
    }

    /** A form in which a known issue is said anew. */
    static IssueForm of(IssueCard card) {
        IssueForm form = new IssueForm();
        form.title = card.title();
        form.text = card.text();
        form.severity = card.severity();
        form.kind = card.kind();
        form.causedBy = card.causedBy();
        form.occurredOn = card.occurredOn();
        form.foundOn = card.foundOn();
        return form;
    }

    NewIssue told(UUID partner) {
        return new NewIssue(
                partner,
                title,
                text,
                severity,
                kind,
                causedBy,
                occurredOn,
                foundOn,
                disclosedOn,
                disclosedBy,
                person,
                earlier);
    }

    Correction correction() {
        return new Correction(title, text, severity, kind, causedBy, occurredOn, foundOn);
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

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public IssueKind getKind() {
        return kind;
    }

    public void setKind(IssueKind kind) {
        this.kind = kind;
    }

    public Side getCausedBy() {
        return causedBy;
    }

    public void setCausedBy(Side causedBy) {
        this.causedBy = causedBy;
    }

    public LocalDate getOccurredOn() {
        return occurredOn;
    }

    public void setOccurredOn(LocalDate occurredOn) {
        this.occurredOn = occurredOn;
    }

    public LocalDate getFoundOn() {
        return foundOn;
    }

    public void setFoundOn(LocalDate foundOn) {
        this.foundOn = foundOn;
    }

    public LocalDate getDisclosedOn() {
        return disclosedOn;
    }

    public void setDisclosedOn(LocalDate disclosedOn) {
        this.disclosedOn = disclosedOn;
    }

    public Side getDisclosedBy() {
        return disclosedBy;
    }

    public void setDisclosedBy(Side disclosedBy) {
        this.disclosedBy = disclosedBy;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public UUID getEarlier() {
        return earlier;
    }

    public void setEarlier(UUID earlier) {
        this.earlier = earlier;
    }
}
