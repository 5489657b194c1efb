package org.rapport.partner;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When both sides of a relationship work within some time.
 *
 * @param sharedDays days on which both work, the first and the last included
 */
public record PartnerCalendar(LocalDate from, LocalDate until, long sharedDays, SideDays us, SideDays partner)
        implements Serializable {}
