package org.rapport.diagnosis;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.rapport.issue.IssueRow;
import org.rapport.shared.Side;

/** How long a trouble that a side caused went untold, and who told of it. */
public record Disclosure(
        UUID issue, String label, String title, LocalDate occurredOn, LocalDate toldOn, Side toldBy, boolean byItself)
        implements Serializable {

    static Disclosure of(IssueRow row) {
        return new Disclosure(
                row.id(),
                row.label(),
                row.title(),
                row.occurredOn(),
                row.disclosedOn(),
                row.disclosedBy(),
                row.disclosedBy() == row.causedBy());
    }

    /** Days from the trouble to its being told. */
    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(occurredOn, toldOn));
    }
}
