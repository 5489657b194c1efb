package org.rapport.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Something that could go wrong between a partner and us, owned by a person of one side and looked at again by a day. */
@Entity
@Table(name = "risk")
public class Risk {
    private static final int HIGHEST = 5;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;
    private String title;

    @Enumerated(EnumType.STRING)
    private RiskKind kind;

    private int likelihood;
    private int impact;

    @Enumerated(EnumType.STRING)
    @Column(name = "raised_by")
    private Side raisedBy;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String owner;
    private String measure;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String outcome;

    protected Risk() {} // JPA

    Risk(NewRisk said, Act act) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(said.partner(), "partner");
        this.raisedBy = act.side();
        this.raisedOn = act.on();
        assess(said);
    }

    /** Looks at it anew. */
    void assess(NewRisk said) {
        if (closedOn != null) {
            throw new RiskClosedAlready(title);
        }
        title = Text.required(said.title(), "title", 300);
        kind = Objects.requireNonNullElse(said.kind(), RiskKind.OTHER);
        likelihood = level("likelihood", said.likelihood());
        impact = level("impact", said.impact());
        side = said.side() == null ? raisedBy : said.side();
        owner = Text.required(said.owner(), "owner", 200);
        measure = Text.optional(said.measure(), "measure", 2000);
        reviewOn = Days.required(said.reviewOn(), "reviewOn");
    }

    void close(String what, LocalDate on) {
        if (closedOn != null) {
            throw new RiskClosedAlready(title);
        }
        outcome = Text.required(what, "outcome", 1000);
        closedOn = on;
    }

    private static int level(String field, int level) {
        if (level < 1 || level > HIGHEST) {
            throw new LevelOutOfRange(field, level);
        }
        return level;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID partner() {
        return partner;
    }

    public String title() {
        return title;
    }

    public RiskKind kind() {
        return kind;
    }

    public int likelihood() {
        return likelihood;
    }

    public int impact() {
        return impact;
    }

    public Side raisedBy() {
        return raisedBy;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    /** The side whose person answers for it. */
    public Side side() {
        return side;
    }

    public String owner() {
        return owner;
    }

    public String measure() {
        return measure;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    /** The day it was closed, or null. */
    public LocalDate closedOn() {
        return closedOn;
    }

    public String outcome() {
        return outcome;
    }
}
