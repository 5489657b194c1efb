package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A request for help is answered by the other side. */
public class OwnRequest extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OwnRequest(String title) {
        super("own request: " + title, title);
    }
}
