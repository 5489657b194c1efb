package org.rapport.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * A coming holiday of a side, all its days in one.
 *
 * @param side whose holiday it is
 * @param name of its main day
 * @param festive whether it is one of the feasts on which people greet each other
 * @param greeted whether the other side has sent its greeting
 */
public record UpcomingHoliday(
        UUID partner,
        Side side,
        LocalDate from,
        LocalDate until,
        String name,
        boolean estimated,
        boolean festive,
        boolean greeted)
        implements Serializable {}
