package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** A step of the story of an issue; {@code text} may be null. */
public record StepLine(
        StepKind kind, LocalDate day, Side side, String person, String text, LocalDate recordedOn, String recordedBy)
        implements Serializable {
    static StepLine of(IssueStep step) {
        return new StepLine(
                step.kind(), step.day(), step.side(), step.person(), step.text(), step.recordedOn(), step.recordedBy());
    }
}
