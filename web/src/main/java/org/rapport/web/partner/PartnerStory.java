package org.rapport.web.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.agreement.AgreementQuery;
import org.rapport.agreement.AgreementService;
import org.rapport.agreement.DocumentRow;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentRow;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.PromiseFigures;
import org.rapport.partner.ContactRow;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.report.AlertRule;
import org.rapport.report.AlertService;
import org.rapport.shared.Page;
import org.rapport.shared.Side;
import org.rapport.web.LastNight;
import org.rapport.web.look.PromiseRecord;
import org.rapport.web.look.Score;
import org.rapport.web.look.Trajectory;

/** Gathers what the page on one partner tells, as of the last closed day. */
@Dependent
public class PartnerStory {
    private static final int TITLES = 500;

    @Inject
    private PartnerService partners;

    @Inject
    private PartnerScores scores;

    @Inject
    private TrustCurve curve;

    @Inject
    private CommitmentService commitments;

    @Inject
    private PromiseChart chart;

    @Inject
    private HonestRecord honest;

    @Inject
    private AgreementService agreements;

    @Inject
    private AlertService alerts;

    @Inject
    private LastNight night;

    /**
     * The story of a partner and us.
     *
     * @param promises null if nothing was promised yet
     * @param risks open promises that by the record will hardly hold
     */
    public record Told(
            Score us,
            Score theirs,
            Trajectory trajectory,
            Map<Side, PromiseFigures> figures,
            PromiseRecord promises,
            Map<Side, HonestRecord.Held> honest,
            List<ContactRow> people,
            List<DocumentRow> documents,
            long commitments,
            long agreements,
            long risks) {
        /** What was kept of the promises of a side, by its name. */
        public PromiseFigures kept(String side) {
            return figures.get(Side.valueOf(side));
        }

        /** How often the honest dates of a side have held, by its name. */
        public HonestRecord.Held held(String side) {
            return honest.get(Side.valueOf(side));
        }
    }

    public Told of(PartnerCard card) {
        UUID id = card.id();
        LocalDate day = night.getFiguresDay();
        Page<CommitmentRow> all = commitments.page(CommitmentQuery.with(id, 0, TITLES));
        Map<UUID, String> titles =
                all.rows().stream().collect(Collectors.toMap(CommitmentRow::id, CommitmentRow::title));
        return new Told(
                scores.of(id, card.code(), card.name(), Side.US),
                scores.of(id, card.code(), card.name(), Side.PARTNER),
                curve.of(card, day, titles),
                commitments.figures(id, day),
                chart.of(id, day).orElse(null),
                honest.of(id, day),
                partners.contacts(id),
                agreements.documents(id),
                all.total(),
                agreements.page(AgreementQuery.with(id, 0, 1)).total(),
                risks(id, day));
    }

    private long risks(UUID partner, LocalDate day) {
        return alerts.standing(partner, day).stream()
                .filter(alert -> alert.rule() == AlertRule.AT_RISK)
                .count();
    }
}
