package org.rapport.report;

import java.time.LocalDate;
import org.rapport.shared.Side;

/**
 * The answer of a side to a figure about it; stands beside the figure wherever it is shown.
 *
 * @param firm firm that answers
 * @param about the figure answered, in the words of the report
 * @param text the answer, as typed
 * @param person who answered
 */
public record Reply(Side side, String firm, String about, String text, String person, LocalDate on) {}
