package org.rapport.dealing;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Nobody said how many days ahead such a change has to be told. */
public class AgreedDaysMissing extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AgreedDaysMissing(String subject) {
        super("agreedDays", "No agreed notice for " + subject, subject);
    }
}
