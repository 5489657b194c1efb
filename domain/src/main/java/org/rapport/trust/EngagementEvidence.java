package org.rapport.trust;

import static org.rapport.trust.EvidenceKind.CHECKIN_OR_SILENCE;
import static org.rapport.trust.EvidenceKind.EXEC_ENGAGEMENT;
import static org.rapport.trust.EvidenceKind.FEEDBACK_GIVEN;
import static org.rapport.trust.EvidenceKind.INFO_SHARED;
import static org.rapport.trust.EvidenceKind.MESSAGE_RESPONSE_MONTH;
import static org.rapport.trust.EvidenceKind.RELATIONSHIP_EVENT;
import static org.rapport.trust.EvidenceKind.SITE_VISIT;
import static org.rapport.trust.EvidenceKind.STRATEGY_SHARED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.engagement.FeedbackGiven;
import org.rapport.engagement.MonthKind;
import org.rapport.engagement.MonthMeasured;
import org.rapport.engagement.MonthTakenBack;
import org.rapport.engagement.PeopleGathered;
import org.rapport.engagement.SponsorsMeetingSettled;
import org.rapport.engagement.StrategyShared;
import org.rapport.engagement.VisitSettled;
import org.rapport.shared.Side;

/**
 * What each fact about the engagement between people is worth as evidence. The lines are written in the transaction of the
 * fact; a fact that is corrected takes its earlier lines back.
 */
@ApplicationScoped
public class EngagementEvidence {
    /** What a visit weighs more when people of the line and of quality were met. */
    private static final double LINE_AND_QUALITY = 0.25;

    private EvidenceBook book;
    private ScoringPolicies policies;

    protected EngagementEvidence() {} // CDI proxy

    @Inject
    public EngagementEvidence(EvidenceBook book, ScoringPolicies policies) {
        this.book = book;
        this.policies = policies;
    }

    /** A visit made as planned speaks for whoever came; one missed against whoever let it fall. */
    void on(@Observes VisitSettled fact) {
        book.takeBack(fact.visit(), SITE_VISIT);
        double weight = SITE_VISIT.weight() + (fact.held() && fact.lineAndQualityMet() ? LINE_AND_QUALITY : 0);
        fact.sides()
                .forEach(
                        side -> book.write(Evidence.of(SITE_VISIT, fact.partner(), side, fact.on(), fact.held() ? 1 : 0)
                                .weighing(weight)
                                .from(fact.visit(), null)));
    }

    /** Attended against agreed, for each side that answers for the meeting. */
    void on(@Observes SponsorsMeetingSettled fact) {
        book.takeBack(fact.meeting(), EXEC_ENGAGEMENT);
        fact.there()
                .forEach((side, came) ->
                        book.write(Evidence.of(EXEC_ENGAGEMENT, fact.partner(), side, fact.on(), came ? 1 : 0)
                                .from(fact.meeting(), null)));
    }

    void on(@Observes StrategyShared fact) {
        book.write(Evidence.of(STRATEGY_SHARED, fact.partner(), fact.side(), fact.on(), 1)
                .from(fact.topic(), null));
    }

    /** People met outside the agenda: both sides were there. */
    void on(@Observes PeopleGathered fact) {
        for (Side side : Side.values()) {
            book.write(Evidence.of(RELATIONSHIP_EVENT, fact.partner(), side, fact.on(), 1)
                    .from(fact.gathering(), null));
        }
    }

    void on(@Observes FeedbackGiven fact) {
        double value = policies.inForce(fact.on()).values().response(fact.takenDays(), fact.agreedDays());
        book.write(Evidence.of(FEEDBACK_GIVEN, fact.partner(), fact.side(), fact.on(), value)
                .from(fact.question(), null));
    }

    /** A month that is over, or was corrected. */
    void on(@Observes MonthMeasured fact) {
        EvidenceKind kind = kind(fact.kind());
        book.takeBack(fact.figure(), kind);
        book.write(Evidence.of(kind, fact.partner(), fact.side(), fact.lastDay(), value(fact))
                .from(fact.figure(), null));
    }

    void on(@Observes MonthTakenBack fact) {
        book.takeBack(fact.figure(), kind(fact.kind()));
    }

    private double value(MonthMeasured fact) {
        EvidenceValues values = policies.inForce(fact.lastDay()).values();
        return switch (fact.kind()) {
            case SILENCE -> values.silence(fact.taken(), fact.agreed());
            case ANSWERS -> values.response(fact.taken(), fact.agreed());
            case INFORMATION -> fact.taken() / fact.agreed();
        };
    }

    private static EvidenceKind kind(MonthKind measured) {
        return switch (measured) {
            case SILENCE -> CHECKIN_OR_SILENCE;
            case ANSWERS -> MESSAGE_RESPONSE_MONTH;
            case INFORMATION -> INFO_SHARED;
        };
    }
}
