package org.rapport.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * What one side asks the other.
 *
 * @param asker name of who asks
 * @param agreedDays working days of the answering side within which an answer is due; 0 for the usual two
 */
public record NewQuestion(
        UUID partner, QuestionKind kind, Side askedBy, String asker, String text, LocalDate askedOn, int agreedDays)
        implements Serializable {}
