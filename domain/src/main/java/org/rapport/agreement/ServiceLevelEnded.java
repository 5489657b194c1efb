package org.rapport.agreement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** A service level has ended already. */
public class ServiceLevelEnded extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ServiceLevelEnded(String name, LocalDate endedOn) {
        super(name + " ended on " + endedOn, name, endedOn);
    }
}
