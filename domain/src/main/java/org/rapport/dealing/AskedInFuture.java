package org.rapport.dealing;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A request was made on a day that has not come yet. */
public class AskedInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AskedInFuture(LocalDate askedOn, LocalDate today) {
        super("askedOn", "Asked on " + askedOn + ", which has not come yet", askedOn, today);
    }
}
