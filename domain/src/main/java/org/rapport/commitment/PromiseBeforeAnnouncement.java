package org.rapport.commitment;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A promised day lies before the day on which it was announced. */
public class PromiseBeforeAnnouncement extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PromiseBeforeAnnouncement(LocalDate announcedOn, LocalDate dueOn) {
        super("dueOn", "Promised for " + dueOn + " but announced on " + announcedOn, announcedOn, dueOn);
    }
}
