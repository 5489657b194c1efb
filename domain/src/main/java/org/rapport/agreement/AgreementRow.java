package org.rapport.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** An agreement as a line of a list, as of a day; the notice days are the last ones for the current end. */
public record AgreementRow(
        UUID id,
        UUID partner,
        String partnerCode,
        String partnerName,
        String reference,
        AgreementKind kind,
        String title,
        LocalDate validFrom,
        LocalDate endsOn,
        Renewal renewal,
        AgreementStatus status,
        LocalDate ourNoticeDay,
        LocalDate theirNoticeDay,
        Side noticeBy,
        LocalDate noticeGivenOn)
        implements Serializable {
    static AgreementRow of(Agreement one, String partnerCode, String partnerName, LocalDate day) {
        return new AgreementRow(
                one.id(),
                one.partner(),
                partnerCode,
                partnerName,
                one.reference(),
                one.kind(),
                one.title(),
                one.validFrom(),
                one.endsOn(day),
                one.renewal(),
                one.status(day),
                one.noticeDay(Side.US, day),
                one.noticeDay(Side.PARTNER, day),
                one.noticeBy(),
                one.noticeGivenOn());
    }
}
