package org.rapport.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.CommitmentService;
import org.rapport.culture.EarlyService;
import org.rapport.forecast.ForecastService;
import org.rapport.forecast.HonestDate;
import org.rapport.partner.PartnerService;
import org.rapport.trust.PolicyService;
import org.rapport.trust.Telling;
import org.rapport.trust.TrustService;
import org.rapport.web.Format;

/** Prepares how a side tells early that one of its promises will not hold, as of today. */
@ApplicationScoped
public class EarlyPages {
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
    private EarlyService early;

    @Inject
    private EarlyReasons reasons;

    @Inject
    private Format format;

    public EarlyPage of(UUID id) {
        LocalDate today = format.today();
        CommitmentCard card = commitments.find(id);
        HonestDate honest = forecasts.forOpen(id, today).orElse(null);
        Telling.Slip slip = new Telling.Slip(card.partner(), card.promisor(), card.announcedOn(), card.dueOn(), today);
        return new EarlyPage(
                card,
                partners.find(card.partner()),
                honest,
                trust.tellingCosts(slip, card.criticality().factor()),
                reasons.of(card, honest),
                early.listeners(id),
                policies.inForce(today).version());
    }
}
