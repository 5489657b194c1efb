package org.rapport.engagement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A question is said to have been asked on a day that has not come. */
public class AskedInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AskedInFuture(LocalDate on, LocalDate today) {
        super("askedOn", "AskedInFuture: " + on, on, today);
    }
}
