package org.rapport.review;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** An action is agreed for a day to come. */
public class ActionDuePast extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ActionDuePast(LocalDate due, LocalDate today) {
        super("actionDueOn", "Action due on " + due + ", before " + today, due, today);
    }
}
