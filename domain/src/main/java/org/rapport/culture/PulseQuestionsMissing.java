package org.rapport.culture;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A pulse asks nothing, or more than anybody would answer. */
public class PulseQuestionsMissing extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PulseQuestionsMissing(int asked, int most) {
        super("questions", "PulseQuestionsMissing: " + asked, asked, most);
    }
}
