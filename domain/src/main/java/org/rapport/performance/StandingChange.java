package org.rapport.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;

/** A side came into another standing, and what followed. There is one for each change, however often its night is run. */
@Entity
@Table(name = "standing_change")
public class StandingChange {
    @Id
    private UUID id;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID card;
    private String period;

    @Column(name = "old_standing")
    private String before;

    @Column(name = "new_standing")
    private String after;

    private String consequences;

    private LocalDate day;

    protected StandingChange() {} // JPA

    StandingChange(Scorecard card, String before, Standing after, LocalDate on) {
        this.id = Ids.next();
        this.partner = card.partner();
        this.side = card.side();
        this.card = card.id();
        this.period = card.period().name();
        this.before = before;
        this.after = after.name();
        this.consequences =
                after.consequences().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.day = on;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public Side side() {
        return side;
    }

    /** Name of the period whose card brought it. */
    public String period() {
        return period;
    }

    /** The standing before, or null where there was none. */
    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    public Set<Consequence> consequences() {
        return consequences.isEmpty()
                ? Set.of()
                : Stream.of(consequences.split(",")).map(Consequence::valueOf).collect(Collectors.toSet());
    }

    public LocalDate on() {
        return day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandingChange that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
