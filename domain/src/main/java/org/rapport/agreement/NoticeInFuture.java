package org.rapport.agreement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** Notice is said to have been given on a day that has not come. */
public class NoticeInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NoticeInFuture(LocalDate givenOn, LocalDate today) {
        super("givenOn", "Notice in the future: " + givenOn, givenOn, today);
    }
}
