package org.rapport.dealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;

/** Whether a side left the terms of its agreements alone through a quarter of the calendar. */
@Entity
@Table(name = "terms_quarter")
public class TermsQuarter {
    private static final int MONTHS = 3;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    private boolean honoured;

    protected TermsQuarter() {} // JPA

    public TermsQuarter(UUID partner, Side side, LocalDate startsOn, boolean honoured) {
        this.id = Ids.next();
        this.partner = partner;
        this.side = side;
        this.startsOn = startOf(startsOn);
        this.honoured = honoured;
    }

    /** First day of the quarter that a day falls into. */
    public static LocalDate startOf(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /** Last day of the quarter that begins on a day. */
    public static LocalDate endOf(LocalDate startsOn) {
        return startsOn.plusMonths(MONTHS).minusDays(1);
    }

    /** Says anew whether the terms were honoured, as more is known; true if that changes anything. */
    boolean judge(boolean anew) {
        boolean changed = honoured != anew;
        honoured = anew;
        return changed;
    }

    TermsJudged judged() {
        return new TermsJudged(id, partner, side, endOf(startsOn), honoured);
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

    public LocalDate startsOn() {
        return startsOn;
    }

    public boolean honoured() {
        return honoured;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermsQuarter that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
