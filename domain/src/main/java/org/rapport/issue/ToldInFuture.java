package org.rapport.issue;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** Nothing has been told yet on a day to come. */
public class ToldInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ToldInFuture(LocalDate told, LocalDate today) {
        super("disclosedOn", "told in the future: " + told, told, today);
    }
}
