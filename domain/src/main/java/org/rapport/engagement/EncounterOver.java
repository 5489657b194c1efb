package org.rapport.engagement;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An encounter is to be changed that is over: held, called off, or its day has passed. */
public class EncounterOver extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public EncounterOver(String purpose, String status) {
        super("EncounterOver: " + purpose, purpose, status);
    }
}
