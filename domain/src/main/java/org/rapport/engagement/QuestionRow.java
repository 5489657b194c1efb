package org.rapport.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.partner.Partner;
import org.rapport.shared.Side;

/**
 * A question as a line of a list.
 *
 * @param owedBy the side that owes, or gave, the answer
 * @param late whether the answer came, or is, after its day
 */
public record QuestionRow(
        UUID id,
        UUID partner,
        String partnerCode,
        String partnerName,
        QuestionKind kind,
        Side askedBy,
        Side owedBy,
        String asker,
        String text,
        LocalDate askedOn,
        LocalDate dueOn,
        String answer,
        String answerer,
        LocalDate answeredOn,
        boolean late)
        implements Serializable {
    static QuestionRow of(Question one, Partner partner, LocalDate today) {
        LocalDate until = one.isOpen() ? today : one.answeredOn();
        return new QuestionRow(
                one.id(),
                one.partner(),
                partner.code(),
                partner.name(),
                one.kind(),
                one.askedBy(),
                one.owedBy(),
                one.asker(),
                one.text(),
                one.askedOn(),
                one.dueOn(),
                one.answer(),
                one.answerer(),
                one.answeredOn(),
                until.isAfter(one.dueOn()));
    }
}
