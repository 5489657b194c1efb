package org.rapport.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is drafted when an agreement is entered: its term, last day included; how it renews and for how many months each
 * time; how many days before the end each side must give notice; its terms in words.
 */
public record NewAgreement(
        UUID partner,
        String reference,
        AgreementKind kind,
        String title,
        LocalDate validFrom,
        LocalDate validUntil,
        Renewal renewal,
        int renewalMonths,
        int ourNoticeDays,
        int theirNoticeDays,
        String terms)
        implements Serializable {}
