package org.rapport.web.issue;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.issue.By;
import org.rapport.shared.Side;
import org.rapport.web.ActForm;

/** What is typed about a success or an idea. */
public class ProspectForm extends ActForm {
    private static final long serialVersionUID = 1L;

    private String title;
    private String text;
    private UUID idea;
    private Side keptBy;

    /** An empty form for a side, today. */
    static ProspectForm of(Side side, LocalDate today) {
        ProspectForm form = new ProspectForm();
        form.begin(side, today);
        return form;
    }

    By by() {
        return new By(getSide(), getPerson(), getOn());
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

    public UUID getIdea() {
        return idea;
    }

    public void setIdea(UUID idea) {
        this.idea = idea;
    }

    public Side getKeptBy() {
        return keptBy;
    }

    public void setKeptBy(Side keptBy) {
        this.keptBy = keptBy;
    }
}
