package org.rapport.commitment;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Another system tells a commitment's past otherwise than it is recorded here. */
public class DiffersFromRecord extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DiffersFromRecord(String field, String reference, Object told, Object recorded) {
        super(field, reference + ": told " + told + ", recorded " + recorded, reference, told, recorded);
    }
}
