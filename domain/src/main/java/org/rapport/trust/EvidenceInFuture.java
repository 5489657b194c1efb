package org.rapport.trust;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** Evidence of a day that has not come yet. */
public class EvidenceInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public EvidenceInFuture(LocalDate occurredOn, LocalDate today) {
        super("occurredOn", "evidence of " + occurredOn + " on " + today, occurredOn, today);
    }
}
