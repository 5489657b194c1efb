package org.rapport.repair;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** The side that caused a violation gave its account of it, in a letter. */
public record AccountGiven(UUID repair, UUID letter, UUID partner, Side causer, LocalDate on) {
    /** Whether an account given on a day still goes out as a letter: one written down later than the day after has reached them. */
    public static boolean goesOut(LocalDate on, LocalDate today) {
        return !on.isBefore(today.minusDays(1));
    }
}
