package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/** A commitment as its own page shows it: what was said, when, by whom, and what became of the words. */
public record CommitmentCard(
        UUID id,
        UUID partner,
        Side promisor,
        String reference,
        String title,
        Criticality criticality,
        UUID agreement,
        String accountable,
        CommitmentStatus status,
        Outcome outcome,
        LocalDate announcedOn,
        LocalDate firstDueOn,
        LocalDate dueOn,
        LocalDate measuredDueOn,
        LocalDate fulfilledOn,
        double share,
        boolean accepted,
        LocalDate acceptedOn,
        LocalDate endedOn,
        String endReason,
        LocalDate recordedOn,
        PromiseRecord record,
        List<PromiseLine> promises,
        List<ReportLine> reports,
        List<WordsHeld> words)
        implements Serializable {
    static CommitmentCard of(Commitment c, LocalDate today) {
        List<Word> said = c.reports().stream()
                .map(report -> new Word(report.status(), report.day()))
                .toList();
        return new CommitmentCard(
                c.id(),
                c.partner(),
                c.promisor(),
                c.reference(),
                c.title(),
                c.criticality(),
                c.agreement().orElse(null),
                c.accountable(),
                c.status(),
                c.outcome(),
                c.announcedOn(),
                c.firstDueOn(),
                c.dueOn(),
                c.measuredDueOn(),
                c.fulfilledOn(),
                c.share(),
                c.accepted(),
                c.acceptedOn(),
                c.endedOn(),
                c.endReason(),
                c.recordedOn(),
                c.record(),
                PromiseLine.of(c.promises()),
                c.reports().stream().map(ReportLine::of).toList(),
                WordsHeld.of(c.record(), said, today));
    }
}
