package org.rapport.dealing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A request for flexibility as a line of a list; the answer is null while there is none. */
public record ConcessionRow(
        UUID id,
        UUID partner,
        Side askedBy,
        String subject,
        LocalDate askedOn,
        Answer answer,
        LocalDate answeredOn,
        String reason,
        LocalDate recordedOn)
        implements Serializable {
    static ConcessionRow of(Concession one) {
        return new ConcessionRow(
                one.id(),
                one.partner(),
                one.askedBy(),
                one.subject(),
                one.askedOn(),
                one.answer(),
                one.answeredOn(),
                one.reason(),
                one.recordedOn());
    }
}
