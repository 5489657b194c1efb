package org.rapport.commitment;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A commitment is said to have been done before it was announced. */
public class FulfilledBeforeAnnouncement extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public FulfilledBeforeAnnouncement(LocalDate announcedOn, LocalDate fulfilledOn) {
        super(
                "fulfilledOn",
                "Fulfilled on " + fulfilledOn + " but announced on " + announcedOn,
                announcedOn,
                fulfilledOn);
    }
}
