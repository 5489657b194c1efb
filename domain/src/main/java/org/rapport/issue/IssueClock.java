package org.rapport.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.rapport.partner.Calendars;
import org.rapport.partner.SharedCalendar;

/** By which days an issue is to be told, acknowledged and resolved, by the times that the two sides have agreed. */
@ApplicationScoped
public class IssueClock {
    private Issues issues;
    private Calendars calendars;

    protected IssueClock() {} // CDI proxy

    @Inject
    public IssueClock(Issues issues, Calendars calendars) {
        this.issues = issues;
        this.calendars = calendars;
    }

    /** The times that hold with a partner, by severity. */
    public Map<Severity, AgreedTime> times(UUID partner) {
        Map<Severity, AgreedTime> times = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            times.put(severity, severity.usual());
        }
        issues.times(partner).forEach(agreed -> times.put(agreed.severity(), agreed.agreed()));
        return times;
    }

    /** Sets the days of an issue; its finder has as long to tell it as the other side then has to acknowledge it. */
    void wind(Issue issue) {
        AgreedTime agreed = Objects.requireNonNull(times(issue.partner()).get(issue.severity()));
        SharedCalendar calendar = calendars.of(issue.partner());
        issue.due(
                agreed,
                new Dues(
                        after(calendar, issue.foundOn(), agreed.acknowledgeDays()),
                        after(calendar, issue.disclosedOn(), agreed.acknowledgeDays()),
                        after(calendar, issue.disclosedOn(), agreed.resolveDays())));
    }

    /** Days worked by both sides that it took the side that was told to answer. */
    long answerTime(Issue issue) {
        return calendars.of(issue.partner()).sharedDays(issue.disclosedOn(), issue.acknowledgedOn());
    }

    /** The day on which both sides have worked so many days since. */
    private static LocalDate after(SharedCalendar calendar, LocalDate day, int days) {
        LocalDate end = day;
        for (int left = days; left > 0; left--) {
            end = calendar.nextShared(end);
        }
        return end;
    }
}
