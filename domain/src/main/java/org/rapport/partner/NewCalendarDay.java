package org.rapport.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What is known of a day of a calendar when it is entered; it belongs to the partner if one is named, else to the country. */
public record NewCalendarDay(
        String country,
        UUID partner,
        LocalDate day,
        DayKind kind,
        String name,
        String source,
        boolean estimated,
        boolean wholeYear)
        implements Serializable {}
