package org.rapport.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Something that a named person of one side does about an issue by a day. */
@Entity
@Table(name = "issue_action")
public class IssueAction {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "issue")
    private Issue issue;

    private int seq;
    private String text;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected IssueAction() {} // JPA

    IssueAction(Issue issue, int seq, NewAction said, Act act) {
        this.id = Ids.next();
        this.issue = issue;
        this.seq = seq;
        this.text = Text.required(said.text(), "text", 1000);
        this.side = said.side() == null ? act.side() : said.side();
        this.owner = Text.required(said.owner(), "owner", 200);
        this.dueOn = Days.required(said.dueOn(), "dueOn");
    }

    void finish(LocalDate on) {
        if (doneOn != null) {
            throw new IssueActionDone(text);
        }
        doneOn = on;
    }

    public boolean isOpen() {
        return doneOn == null;
    }

    public Issue issue() {
        return issue;
    }

    public UUID id() {
        return id;
    }

    public int seq() {
        return seq;
    }

    public String text() {
        return text;
    }

    public Side side() {
        return side;
    }

    public String owner() {
        return owner;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The day it was done, or null. */
    public LocalDate doneOn() {
        return doneOn;
    }
}
