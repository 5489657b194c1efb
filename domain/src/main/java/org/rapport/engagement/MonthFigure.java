package org.rapport.engagement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * What a closed month came to for one side. It can be corrected when something of that month is written down late; its
 * identity is made from what it measures, so that closing the month again finds it.
 */
@Entity
@Table(name = "month_figure")
public class MonthFigure {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private MonthKind kind;

    private LocalDate month;
    private double taken;
    private double agreed;
    private int n;

    protected MonthFigure() {} // JPA

    MonthFigure(Measure measure) {
        this.id = measure.id();
        this.partner = measure.partner();
        this.side = measure.side();
        this.kind = measure.kind();
        this.month = measure.month().atDay(1);
        put(measure);
    }

    /** A measure of a month, not yet kept. */
    record Measure(UUID partner, Side side, MonthKind kind, YearMonth month, double taken, double agreed, int n) {
        UUID id() {
            String name = kind + ":" + side + ":" + month + ":" + partner;
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Takes the measure over; false if nothing differs. */
    boolean correct(Measure measure) {
        boolean same = taken == measure.taken() && agreed == measure.agreed() && n == measure.n();
        put(measure);
        return !same;
    }

    private void put(Measure measure) {
        taken = measure.taken();
        agreed = measure.agreed();
        n = measure.n();
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

    public MonthKind kind() {
        return kind;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public double taken() {
        return taken;
    }

    public double agreed() {
        return agreed;
    }

    /** How many contacts, answers or items it rests on. */
    public int n() {
        return n;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthFigure that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
