package org.rapport.commitment;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A status report is dated before the announcement or in the future. */
public class ReportedOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReportedOutOfRange(LocalDate day, LocalDate announcedOn, LocalDate today) {
        super("day", "Reported on " + day, day, announcedOn, today);
    }
}
