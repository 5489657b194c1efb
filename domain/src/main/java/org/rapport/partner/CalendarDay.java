package org.rapport.partner;

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
import org.rapport.shared.Text;

/** One dated line of our own calendars: a day off or a day worked instead, of a country or of a single partner. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {
    @Id
    private UUID id;

    @Version
    private long version;

    private String country;
    private UUID partner;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String name;
    private String source;
    private boolean estimated;

    @Column(name = "whole_year")
    private boolean wholeYear;

    protected CalendarDay() {} // JPA

    public CalendarDay(NewCalendarDay known) {
        id = Ids.next();
        country = known.partner() == null ? Partner.checkedCountry(known.country()) : null;
        partner = known.partner();
        day = Days.required(known.day(), "day");
        kind = Objects.requireNonNull(known.kind(), "kind");
        name = Text.required(known.name(), "name", 200);
        source = Text.required(known.source(), "source", 200);
        estimated = known.estimated();
        wholeYear = known.wholeYear();
    }

    /** Takes over what a newer list says of the same day; true if anything changed. */
    public boolean describe(NewCalendarDay known) {
        boolean same = kind == known.kind()
                && estimated == known.estimated()
                && wholeYear == known.wholeYear()
                && source.equals(known.source());
        kind = known.kind();
        source = Text.required(known.source(), "source", 200);
        estimated = known.estimated();
        wholeYear = known.wholeYear();
        return !same;
    }

    public UUID id() {
        return id;
    }

    /** Two letters of ISO 3166; null for a partner's own day. */
    public String country() {
        return country;
    }

    /** The partner whose own day it is; null for a country's. */
    public UUID partner() {
        return partner;
    }

    public LocalDate day() {
        return day;
    }

    public DayKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Where it is known from. */
    public String source() {
        return source;
    }

    /** Whether it may still move. */
    public boolean estimated() {
        return estimated;
    }

    /** Whether its list is the whole calendar of the year. */
    public boolean wholeYear() {
        return wholeYear;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarDay that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
