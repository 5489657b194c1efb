package org.rapport.trust;

import static org.rapport.trust.EvidenceKind.REVIEW_HELD;
import static org.rapport.trust.EvidenceKind.REVIEW_SCORE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.rapport.review.Judged;
import org.rapport.review.ReviewClosed;
import org.rapport.shared.Side;

/**
 * What a closed review is worth as evidence: that it was held in its rhythm, to each side that was asked and answered, and
 * how each side was rated by the other. Raters who resemble each other weigh little more than one.
 */
@ApplicationScoped
public class ReviewEvidence {
    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    private EvidenceBook book;
    private ScoringPolicies policies;

    protected ReviewEvidence() {} // CDI proxy

    @Inject
    public ReviewEvidence(EvidenceBook book, ScoringPolicies policies) {
        this.book = book;
        this.policies = policies;
    }

    void on(@Observes ReviewClosed fact) {
        EvidenceValues values = policies.inForce(fact.on()).values();
        fact.asked().forEach(side -> held(fact, side, values));
        fact.judged().forEach(judged -> rated(fact, judged, values));
    }

    /** A side of which nobody answered did not hold its review; the first review has no rhythm to keep. */
    private void held(ReviewClosed fact, Side side, EvidenceValues values) {
        boolean rhythm = fact.before() != null && fact.everyMonths() > 0;
        double inTime =
                rhythm ? values.silence(ChronoUnit.DAYS.between(fact.before(), fact.on()), fact.cadenceDays()) : 1;
        double value = fact.held().contains(side) ? inTime : 0;
        book.write(
                Evidence.of(REVIEW_HELD, fact.partner(), side, fact.on(), value).from(fact.review(), null));
    }

    private void rated(ReviewClosed fact, Judged judged, EvidenceValues values) {
        book.write(Evidence.of(
                        REVIEW_SCORE,
                        fact.partner(),
                        judged.side(),
                        fact.on(),
                        values.rating(judged.rating(), LOWEST, HIGHEST))
                .about(Dimension.valueOf(judged.aspect().name()))
                .times(values.ratersWeight(judged.raters(), judged.likeness()))
                .from(fact.review(), null));
    }
}
