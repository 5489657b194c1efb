package org.rapport.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rapport.partner.TimeRange;

/** Times as the clocks of other places show them. */
@Named
@ApplicationScoped
public class TimesThere {
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** {@code Tue 09:00–11:30} by the clocks of a zone. */
    public String range(TimeRange range, String zone) {
        ZoneId there = ZoneId.of(zone);
        return START.format(range.from().atZone(there)) + "–"
                + END.format(range.until().atZone(there));
    }
}
