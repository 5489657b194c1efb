package org.rapport.commitment;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A promise is said to have been announced on a day that has not come. */
public class AnnouncedInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AnnouncedInFuture(LocalDate announcedOn, LocalDate today) {
        super("announcedOn", "Announced in the future: " + announcedOn, announcedOn, today);
    }
}
