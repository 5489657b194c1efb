package org.rapport.issue;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** Nothing is told before it is found. */
public class ToldBeforeFound extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ToldBeforeFound(LocalDate found, LocalDate told) {
        super("disclosedOn", "told " + told + " before it was found " + found, found, told);
    }
}
