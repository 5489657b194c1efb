package org.rapport.shared;

import java.io.Serial;

/** A refusal that one field is to blame for. */
public abstract class FieldViolation extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;

    protected FieldViolation(String field, String message, Object... arguments) {
        super(message, arguments);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
