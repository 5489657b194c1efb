package org.rapport.culture;

import java.io.Serializable;
import java.util.List;

/** A pulse as somebody invited answers it: its questions in their order, the own unit, and whether it was done before. */
public record PulseSheet(PulseRow pulse, List<String> questions, String unit, boolean answered, boolean open)
        implements Serializable {
    public PulseSheet {
        questions = List.copyOf(questions);
    }
}
