package org.rapport.commitment;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A new promise is said to be older than the promise that it replaces. */
public class PromiseOutOfOrder extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PromiseOutOfOrder(LocalDate announcedOn, LocalDate before) {
        super("announcedOn", "Announced on " + announcedOn + ", before the promise of " + before, announcedOn, before);
    }
}
