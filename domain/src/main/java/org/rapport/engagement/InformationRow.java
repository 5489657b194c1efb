package org.rapport.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** Something that a side is to tell by a day, or told. */
public record InformationRow(UUID id, Side side, String what, LocalDate dueOn, LocalDate sharedOn)
        implements Serializable {
    static InformationRow of(SharedInformation one) {
        return new InformationRow(one.id(), one.side(), one.what(), one.dueOn(), one.sharedOn());
    }
}
