package org.rapport.review;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** The days of a review follow each other. */
public class ReviewDaysOutOfOrder extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReviewDaysOutOfOrder(String field, LocalDate day, LocalDate before) {
        super(field, field + " " + day + " before " + before, day, before);
    }
}
