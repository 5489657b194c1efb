package org.rapport.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A reply as a page shows it; {@code mine} where the reader wrote it and can withdraw it. */
public record ReplyRow(
        UUID id, Side side, AnsweredFigure figure, String text, String person, LocalDate on, boolean mine)
        implements Serializable {}
