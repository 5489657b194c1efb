package org.rapport.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** An improvement that one side proposes, both agree on with how its benefit is shared, and both finish. */
@Entity
@Table(name = "idea")
public class Idea {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;
    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_by")
    private Side proposedBy;

    private String person;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private IdeaState state = IdeaState.PROPOSED;

    private String split;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String benefit;

    @Enumerated(EnumType.STRING)
    @Column(name = "kept_by")
    private Side keptBy;

    protected Idea() {} // JPA

    Idea(UUID partner, String title, String text, Act act) {
        this.id = Ids.next();
        this.partner = partner;
        this.title = Text.required(title, "title", 300);
        this.text = Text.optional(text, "text", 2000);
        this.proposedBy = act.side();
        this.person = act.person();
        this.proposedOn = act.on();
    }

    /** The other side wants it too; {@code shared} says who gets what of its benefit. */
    void agree(String shared, Act act) {
        if (state != IdeaState.PROPOSED) {
            throw new IdeaNotOpen(title);
        }
        if (act.side() == proposedBy) {
            throw new OwnIdea(title);
        }
        split = Text.required(shared, "text", 1000);
        agreedOn = act.notBefore(proposedOn).on();
        state = IdeaState.AGREED;
    }

    /** It is done; {@code kept} is the side that kept more of the benefit than agreed, or null. */
    void finish(String brought, Side kept, Act act) {
        if (state != IdeaState.AGREED) {
            throw new IdeaNotAgreed(title);
        }
        benefit = Text.required(brought, "text", 1000);
        keptBy = kept;
        endedOn = act.notBefore(agreedOn).on();
        state = IdeaState.FINISHED;
    }

    void drop(Act act) {
        if (state != IdeaState.PROPOSED && state != IdeaState.AGREED) {
            throw new IdeaNotOpen(title);
        }
        endedOn = act.notBefore(proposedOn).on();
        state = IdeaState.DROPPED;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Side proposedBy() {
        return proposedBy;
    }

    public String person() {
        return person;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public IdeaState state() {
        return state;
    }

    /** Who gets what of its benefit, or null. */
    public String split() {
        return split;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String benefit() {
        return benefit;
    }

    /** The side that kept more than agreed, or null. */
    public Side keptBy() {
        return keptBy;
    }
}
