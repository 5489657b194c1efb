package org.rapport.diagnosis;

import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.READ_PORTFOLIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.issue.IssueQuery;
import org.rapport.issue.IssueRow;
import org.rapport.issue.Issues;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.Partners;
import org.rapport.review.ReviewResults;
import org.rapport.review.ReviewService;
import org.rapport.review.ReviewStatus;
import org.rapport.shared.Side;
import org.rapport.trust.PolicyHistory;
import org.rapport.trust.ScoringPolicies;
import org.rapport.trust.TrustLedger;

/** What users ask about why trust broke and how it comes back, each within reach. */
@ApplicationScoped
@Transactional
public class DiagnosisService {
    /** Troubles that are looked at, the last told first. */
    public static final int ISSUES = 200;

    private static final int REVIEWS = 5;

    private DiagnosisBook book;
    private TrustLedger ledger;
    private ScoringPolicies policies;
    private Commitments commitments;
    private Issues issues;
    private ReviewService reviews;
    private Partners partners;
    private Caller caller;

    protected DiagnosisService() {} // CDI proxy

    @Inject
    public DiagnosisService(
            DiagnosisBook book,
            TrustLedger ledger,
            ScoringPolicies policies,
            Commitments commitments,
            Issues issues,
            ReviewService reviews,
            Partners partners,
            Caller caller) {
        this.book = book;
        this.ledger = ledger;
        this.policies = policies;
        this.commitments = commitments;
        this.issues = issues;
        this.reviews = reviews;
        this.partners = partners;
        this.caller = caller;
    }

    /** Both sides of a relationship as of a day. */
    @Permitted(READ)
    public Map<Side, Diagnosis> of(UUID partner, LocalDate day) {
        caller.reach().require(partner);
        List<RecordedCommitment> recorded =
                commitments.recorded(List.of(partner), day).getOrDefault(partner, List.of());
        List<IssueRow> told =
                issues.page(caller.reach(), IssueQuery.with(partner, 0, ISSUES)).rows();
        ReviewResults review = lastReview(partner, day);
        PolicyHistory history = new PolicyHistory(policies.history());
        Map<Side, Diagnosis> both = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Examination examination = new Examination(
                    partner, side, day, ledger.lines(partner, side, day), recorded, told, review, history);
            both.put(side, examination.diagnosis());
        }
        return both;
    }

    /** The falls of all active relationships within reach in the 24 months up to a day, the newest first. */
    @Permitted(READ_PORTFOLIO)
    public List<FallRow> falls(LocalDate day) {
        List<UUID> within = partners.activeIds().stream()
                .filter(partner -> caller.reach().covers(partner))
                .toList();
        List<Fall> falls = book.falls(within, day);
        Map<UUID, PartnerRow> names =
                partners.rows(falls.stream().map(Fall::partner).distinct().toList());
        return falls.stream()
                .map(fall -> new FallRow(
                        names.get(fall.partner()).code(),
                        names.get(fall.partner()).name(),
                        fall))
                .toList();
    }

    private ReviewResults lastReview(UUID partner, LocalDate day) {
        return reviews.page(partner, ReviewStatus.CLOSED, 0, REVIEWS).rows().stream()
                .filter(row -> row.closedOn() != null && !row.closedOn().isAfter(day))
                .findFirst()
                .map(row -> reviews.results(row.id()))
                .orElse(null);
    }
}
