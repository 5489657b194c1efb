package org.rapport.commitment;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A fact is said to have been recorded on a day that has not come. */
public class RecordedInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RecordedInFuture(LocalDate recordedOn, LocalDate today) {
        super("recordedOn", "Recorded in the future: " + recordedOn, recordedOn, today);
    }
}
