package org.rapport.culture;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Nobody would be invited: no unit is chosen, or nobody belongs to the chosen ones. */
public class PulseUnitsMissing extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PulseUnitsMissing() {
        super("units", "PulseUnitsMissing");
    }
}
