package org.rapport.web.today;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * Whose duties are asked for.
 *
 * @param manager the colleague whose partners are meant; null for all within reach
 * @param own side of the reader
 * @param until last day that is shown
 * @param closed day of the last night, whose early warnings are told
 */
public record Desk(UUID manager, Side own, LocalDate today, LocalDate until, LocalDate closed) {
    private static final int DAYS = 7;

    /** Last day of the seven that begin today. */
    LocalDate week() {
        return today.plusDays(DAYS - 1);
    }
}
