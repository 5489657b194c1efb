package org.rapport.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.rapport.partner.Calendars;
import org.rapport.partner.SharedCalendar;

/**
 * By which day the next step of a repair is due: short times in days on which both sides work, long ones in days of the
 * calendar, moved on to a day on which both work.
 */
@ApplicationScoped
public class RepairClock {
    private static final int ACKNOWLEDGE = 2;
    private static final int DISPUTE = 5;
    private static final int FIND = 15;
    private static final int DIAGNOSE = 30;
    private static final int PLAN = 10;
    private static final int EVALUATE = 90;
    private static final int WATCH = 180;

    private Calendars calendars;

    protected RepairClock() {} // CDI proxy

    @Inject
    public RepairClock(Calendars calendars) {
        this.calendars = calendars;
    }

    void wind(RepairCase repair) {
        SharedCalendar both = calendars.of(repair.partner());
        LocalDate entered = repair.enteredOn();
        LocalDate detected = repair.violation().detectedOn();
        repair.due(
                switch (repair.state()) {
                    case DETECTED -> after(both, detected, ACKNOWLEDGE);
                    case DISPUTED -> after(both, entered, FIND);
                    case ACKNOWLEDGED -> worked(both, later(detected, entered).plusDays(DIAGNOSE));
                    case DIAGNOSED -> worked(both, entered.plusDays(PLAN));
                    case REFORMING -> repair.planEnd();
                    case EVALUATING ->
                        worked(both, later(repair.planEnd(), entered).plusDays(EVALUATE));
                    case RECOVERED -> entered.plusDays(WATCH);
                    case WITHDRAWN, CLOSED_UNRECOVERED -> null;
                });
    }

    /** Last day on which the side that is said to have caused it can dispute it, counted from the day it could know. */
    LocalDate disputeBy(RepairCase repair) {
        LocalDate known = later(repair.violation().detectedOn(), repair.recordedOn());
        return after(calendars.of(repair.partner()), known, DISPUTE);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate after(SharedCalendar both, LocalDate day, int days) {
        LocalDate end = day;
        for (int left = days; left > 0; left--) {
            end = both.nextShared(end);
        }
        return end;
    }

    private static LocalDate worked(SharedCalendar both, LocalDate day) {
        return both.bothWork(day) ? day : both.nextShared(day);
    }
}
