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
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Why an issue, or another cause of it, came about, as one side sees it; the other side can agree. */
@Entity
@Table(name = "issue_cause")
public class IssueCause {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "issue")
    private Issue issue;

    private int seq;
    private UUID parent;
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_by")
    private Side writtenBy;

    private String person;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "agreed_person")
    private String agreedPerson;

    protected IssueCause() {} // JPA

    IssueCause(Issue issue, int seq, IssueCause parent, String text, Act act) {
        this.id = Ids.next();
        this.issue = issue;
        this.seq = seq;
        this.parent = parent == null ? null : parent.id;
        this.text = Text.required(text, "text", 1000);
        this.writtenBy = act.side();
        this.person = Text.required(act.person(), "person", 200);
        this.writtenOn = act.on();
    }

    void agree(Act act) {
        if (agreedOn != null) {
            throw new CauseAgreedAlready(text);
        }
        if (act.side() == writtenBy) {
            throw new OwnCause(text);
        }
        agreedOn = act.notBefore(writtenOn).on();
        agreedPerson = Text.required(act.person(), "person", 200);
    }

    public boolean isAgreed() {
        return agreedOn != null;
    }

    public UUID id() {
        return id;
    }

    public int seq() {
        return seq;
    }

    /** The cause that it explains; nothing if it explains the issue itself. */
    public Optional<UUID> parent() {
        return Optional.ofNullable(parent);
    }

    public String text() {
        return text;
    }

    public Side writtenBy() {
        return writtenBy;
    }

    public String person() {
        return person;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    /** The day the other side agreed, or null. */
    public LocalDate agreedOn() {
        return agreedOn;
    }

    public String agreedPerson() {
        return agreedPerson;
    }
}
