package org.rapport.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** The last day on which a side can give notice of an agreement that would otherwise go on or end unnoticed. */
public record NoticeDay(
        UUID agreement,
        UUID partner,
        String partnerCode,
        String partnerName,
        String reference,
        String title,
        Renewal renewal,
        Side side,
        LocalDate day,
        LocalDate endsOn)
        implements Serializable {}
