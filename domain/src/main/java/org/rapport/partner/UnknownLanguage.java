package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A language is not a tag of BCP 47. */
public class UnknownLanguage extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnknownLanguage(String language) {
        super("languages", "Unknown language: " + language, language);
    }
}
