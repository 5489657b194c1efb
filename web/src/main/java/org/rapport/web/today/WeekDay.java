package org.rapport.web.today;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A day of the two weeks at a glance.
 *
 * @param second whether it is the first of the second week
 * @param slips whether something promised for it will not hold by the record
 * @param note what else the day is, such as a holiday there; may be empty
 */
public record WeekDay(LocalDate day, boolean today, boolean second, boolean slips, List<Duty> marks, String note)
        implements Serializable {
    private static final int SHOWN = 9;

    /** Style of its cell. */
    public String style() {
        return (today ? "today " : "")
                + (second ? "week2 " : "")
                + (slips ? "risk " : "")
                + (marks.isEmpty() && note.isEmpty() ? "blank" : "");
    }

    /** Nine days from today on, without weekends; what is due on one of those stands on the day after it. */
    static List<WeekDay> of(LocalDate today, List<Duty> duties, Map<LocalDate, String> notes) {
        List<WeekDay> week = new ArrayList<>();
        LocalDate day = today;
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        for (LocalDate shownUntil = today.minusDays(1); week.size() < SHOWN; day = day.plusDays(1)) {
            if (day.equals(today) || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                List<Duty> marks = between(duties, shownUntil, day);
                boolean slips = marks.stream().anyMatch(Duty::slips);
                week.add(new WeekDay(
                        day, day.equals(today), day.equals(monday), slips, marks, notes.getOrDefault(day, "")));
                shownUntil = day;
            }
        }
        return week;
    }

    private static List<Duty> between(List<Duty> duties, LocalDate after, LocalDate until) {
        return duties.stream()
                .filter(duty -> duty.due() != null
                        && duty.due().isAfter(after)
                        && !duty.due().isAfter(until))
                .toList();
    }
}
