package org.rapport.engagement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** An answer is to be due within an impossible number of days. */
public class AnswerDaysOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AnswerDaysOutOfRange(int days, int most) {
        super("agreedDays", "AnswerDaysOutOfRange: " + days, days, most);
    }
}
