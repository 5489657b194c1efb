package org.rapport.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.rapport.partner.TimeRange;
import org.rapport.shared.Language;

/** Times as the clocks of other places show them. */
@Named
@ApplicationScoped
public class TimesThere {

    /** {@code Tue 09:00–11:30} by the clocks of a zone. */
    public String range(TimeRange range, String zone) {
        ZoneId there = ZoneId.of(zone);
        Language reader = Language.current();
        return reader.dates("EEE HH:mm").format(range.from().atZone(there)) + "–"
                + reader.dates("HH:mm").format(range.until().atZone(there));
    }
}
