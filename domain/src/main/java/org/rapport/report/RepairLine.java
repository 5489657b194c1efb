package org.rapport.report;

import java.time.LocalDate;
import org.rapport.shared.Side;

/**
 * A violation or its repair as a line of a report.
 *
 * @param side who broke trust
 * @param title what happened
 * @param occurredOn the day it happened
 * @param kind what kind of trust was broken and how badly, in words
 * @param state where the mending stands, in words
 * @param since day on which it came to stand there
 * @param missing what the next step waits for, in words; empty where nothing is to be done
 * @param dueBy day by which the next step is due; null where there is none
 * @param overdue whether that day has passed
 * @param ended whether nothing more is to be done
 */
public record RepairLine(
        Side side,
        String title,
        LocalDate occurredOn,
        String kind,
        String state,
        LocalDate since,
        String missing,
        LocalDate dueBy,
        boolean overdue,
        boolean ended) {}
