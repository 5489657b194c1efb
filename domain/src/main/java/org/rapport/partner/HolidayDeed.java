package org.rapport.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** What a side did about a holiday of the other: greeted, or put a day on it all the same. Never changed. */
@Entity
@Table(name = "holiday_deed")
public class HolidayDeed {
    @Id
    private UUID id;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private DeedKind kind;

    private LocalDate holiday;
    private String name;
    private UUID fact;
    private String note;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected HolidayDeed() {} // JPA

    private HolidayDeed(UUID partner, Side side, DeedKind kind, LocalDate holiday, String name) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(partner, "partner");
        this.side = Objects.requireNonNull(side, "side");
        this.kind = kind;
        this.holiday = holiday;
        this.name = name;
    }

    /** A side greeted the other on a holiday of theirs. */
    static HolidayDeed greeting(UUID partner, Side side, LocalDate holiday, String name, String note) {
        HolidayDeed deed = new HolidayDeed(partner, side, DeedKind.GREETED, holiday, name);
        deed.note = Text.optional(note, "note", 500);
        return deed;
    }

    /** A side put a fact's day on a holiday of the other. */
    static HolidayDeed ignoring(UUID partner, Side side, DayOff holiday, UUID fact) {
        HolidayDeed deed = new HolidayDeed(partner, side, DeedKind.IGNORED, holiday.day(), holiday.name());
        deed.fact = Objects.requireNonNull(fact, "fact");
        return deed;
    }

    HolidayDeed done(LocalDate on, LocalDate today, String by) {
        occurredOn = on;
        recordedOn = today;
        recordedBy = by;
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    /** Who did it. */
    public Side side() {
        return side;
    }

    public DeedKind kind() {
        return kind;
    }

    /** The holiday, a day of the other side. */
    public LocalDate holiday() {
        return holiday;
    }

    public String name() {
        return name;
    }

    /** What was put on the day, or null for a greeting. */
    public UUID fact() {
        return fact;
    }

    public String note() {
        return note;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HolidayDeed that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
