package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Trust is held to be mended when the score is back, or when the sponsors of both sides sign. */
public class NeitherBackNorReaffirmed extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NeitherBackNorReaffirmed(String title) {
        super("neither back nor reaffirmed: " + title, title);
    }
}
