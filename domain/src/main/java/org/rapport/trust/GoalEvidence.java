package org.rapport.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.goal.GoalsRevisited;
import org.rapport.shared.Side;

/** What shared goals are worth as evidence: each time they are revisited, the share that both want and rank alike. */
@ApplicationScoped
public class GoalEvidence {
    private EvidenceBook book;

    protected GoalEvidence() {} // CDI proxy

    @Inject
    public GoalEvidence(EvidenceBook book) {
        this.book = book;
    }

    /** It takes both sides to agree, so the share counts for both. */
    void on(@Observes GoalsRevisited fact) {
        for (Side side : Side.values()) {
            book.write(Evidence.of(EvidenceKind.GOAL_ALIGNMENT_REVIEW, fact.partner(), side, fact.on(), fact.share())
                    .from(fact.revisit(), null));
        }
    }
}
