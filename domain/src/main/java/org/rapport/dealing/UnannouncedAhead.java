package org.rapport.dealing;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A change that nobody announced cannot lie ahead. */
public class UnannouncedAhead extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnannouncedAhead(LocalDate effectiveOn, LocalDate today) {
        super("announcedOn", "Unannounced change on " + effectiveOn, effectiveOn, today);
    }
}
