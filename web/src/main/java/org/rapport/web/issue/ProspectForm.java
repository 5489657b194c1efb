package org.rapport.web.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.issue.By;
import org.rapport.shared.Side;

/** What is typed about a success or an idea. */
public class ProspectForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String text;
    private Side side;
    private LocalDate on;
    private String person;
    private UUID idea;
    private Side keptBy;

    /** An empty form for a side, today. */
    static ProspectForm of(Side side, LocalDate today) {
        ProspectForm form = new ProspectForm();
        form.side = side;
        form.on = today;
        return form;
    }

    By by() {
        return new By(side, person, on);
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

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
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
