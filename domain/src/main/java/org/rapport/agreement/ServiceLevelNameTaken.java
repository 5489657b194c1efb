package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Another service level of the agreement has the name. */
public class ServiceLevelNameTaken extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ServiceLevelNameTaken(String name) {
        super("name", "Name taken: " + name, name);
    }
}
