package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.trust.Dimension;
import org.rapport.trust.Evidence;
import org.rapport.trust.EvidenceKind;
import org.rapport.trust.TrustLedger;

/** Brings the facts of other systems into the ledger, as their interfaces would. */
@ApplicationScoped
class SampleEvidence {
    private TrustLedger ledger;

    protected SampleEvidence() {} // CDI proxy

    @Inject
    SampleEvidence(TrustLedger ledger) {
        this.ledger = ledger;
    }

    Deed deed(UUID partner, ScriptedEvidence script, LocalDate today) {
        return new Deed(script.ago(), () -> ledger.append(List.of(line(partner, script, today))));
    }

    private static Evidence line(UUID partner, ScriptedEvidence script, LocalDate today) {
        return Evidence.of(
                        EvidenceKind.valueOf(script.kind()),
                        partner,
                        script.side(),
                        today.minusDays(script.ago()),
                        script.value())
                .about(Dimension.valueOf(script.dimension()))
                .weighing(script.weight())
                .deceiving(script.deception())
                .from(null, script.note());
    }
}
