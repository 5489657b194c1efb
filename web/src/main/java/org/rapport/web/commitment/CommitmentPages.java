package org.rapport.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.CommitmentService;
import org.rapport.forecast.ForecastService;
import org.rapport.forecast.HonestDate;
import org.rapport.identity.Caller;
import org.rapport.partner.PartnerService;
import org.rapport.trust.PolicyService;
import org.rapport.trust.TrustService;
import org.rapport.web.Format;
import org.rapport.web.Sides;
import org.rapport.web.look.EvidenceLine;

/** Gathers what the page of a commitment shows, as of today. */
@ApplicationScoped
public class CommitmentPages {
    @Inject
    private CommitmentService commitments;

    @Inject
    private PartnerService partners;

    @Inject
    private ForecastService forecasts;

    @Inject
    private TrustService trust;

    @Inject
    private PolicyService policies;

    @Inject
    private CommitmentStory story;

    @Inject
    private CommitmentEvidence evidence;

    @Inject
    private CommitmentWords words;

    @Inject
    private ReasonWords reasons;

    @Inject
    private Caller caller;

    @Inject
    private Sides sides;

    @Inject
    private Format format;

    public CommitmentStoryPage of(UUID id) {
        LocalDate today = format.today();
        CommitmentCard card = commitments.find(id);
        HonestDate honest = forecasts.forOpen(id, today).orElse(null);
        List<EvidenceLine> lines = evidence.of(
                id,
                trust.explanation(card.partner(), card.promisor(), today, null).contributions());
        boolean guest = caller.boundTo().isPresent();
        return new CommitmentStoryPage(
                card,
                partners.find(card.partner()),
                CommitmentRights.of(card, caller),
                honest,
                words.finding(card, honest, sides.record(card.promisor())),
                honest == null ? List.of() : reasons.why(honest, guest),
                honest == null ? "" : reasons.held(honest, guest),
                story.of(card, honest, today),
                lines,
                evidence.together(lines),
                policies.inForce(today).version());
    }
}
