package org.rapport.night;

import java.io.Serializable;

/** A record left out, as the page of a night shows it: which, why, and where to look. */
public record SkipRow(Step step, String subject, String reason, String place) implements Serializable {
    static SkipRow of(SkippedRecord skip) {
        return new SkipRow(skip.step(), skip.subject(), skip.reason(), skip.place());
    }
}
