package org.rapport.shared;

import java.io.Serial;
import java.util.List;

/**
 * A refusal in business words. The simple name of the class is the key of the message shown to the user, the arguments
 * fill it; {@link #getMessage()} is English for the log only. Nothing has changed when one is thrown.
 */
@jakarta.ejb.ApplicationException(rollback = true)
public abstract class RuleViolation extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    protected RuleViolation(String message, Object... arguments) {
        super(message);
        this.arguments = List.of(arguments);
    }

    /** Key of the translated message. */
    public String key() {
        return getClass().getSimpleName();
    }

    /** What fills the message, in its order; never null. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** Name of the field at fault as the API calls it, or an empty text if no single field is. */
    public String field() {
        return "";
    }
}
