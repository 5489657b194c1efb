package org.rapport.trust;

import static org.rapport.trust.EvidenceKind.CO_CREATED_FIX;
import static org.rapport.trust.EvidenceKind.DEFECT_RECURRED;
import static org.rapport.trust.EvidenceKind.FLEXIBILITY;
import static org.rapport.trust.EvidenceKind.ISSUE_RESPONSE;
import static org.rapport.trust.EvidenceKind.JOINT_WORK;
import static org.rapport.trust.EvidenceKind.SECURITY_INCIDENT;
import static org.rapport.trust.EvidenceKind.SLIP_DISCLOSED;
import static org.rapport.trust.EvidenceKind.SLIP_HIDDEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.issue.AnswerPassed;
import org.rapport.issue.Authorship;
import org.rapport.issue.ConcessionMade;
import org.rapport.issue.IdeaFinished;
import org.rapport.issue.IssueAcknowledged;
import org.rapport.issue.IssueClosed;
import org.rapport.issue.IssueKind;
import org.rapport.issue.IssueReopened;
import org.rapport.issue.IssueReturned;
import org.rapport.issue.IssueTold;
import org.rapport.shared.Side;

/**
 * What each fact about an issue is worth as evidence. What one side says of the other counts half until that side has
 * acknowledged the issue, so that nobody is judged unheard.
 */
@ApplicationScoped
public class IssueEvidence {
    private static final double IMPOSED = 0.5;
    private static final List<EvidenceKind> OF_ITS_CAUSE =
            List.of(SLIP_DISCLOSED, SLIP_HIDDEN, SECURITY_INCIDENT, DEFECT_RECURRED);

    private EvidenceBook book;
    private ScoringPolicies policies;

    protected IssueEvidence() {} // CDI proxy

    @Inject
    public IssueEvidence(EvidenceBook book, ScoringPolicies policies) {
        this.book = book;
        this.policies = policies;
    }

    /** Who caused it and who told it, as it stands now; what was written of that before is taken back. */
    void on(@Observes IssueTold fact) {
        OF_ITS_CAUSE.forEach(kind -> book.takeBack(fact.issue(), kind));
        if (fact.causedBy() == null) {
            return;
        }
        if (fact.disclosedBy() == fact.causedBy()) {
            told(fact);
        } else if (fact.foundOn().isAfter(fact.occurredOn())) {
            write(fact, Evidence.of(SLIP_HIDDEN, fact.partner(), fact.causedBy(), fact.foundOn(), hidden(fact)));
        }
        if (fact.kind() == IssueKind.SECURITY) {
            write(
                    fact,
                    Evidence.of(SECURITY_INCIDENT, fact.partner(), fact.causedBy(), fact.occurredOn(), 0)
                            .times(fact.severity().factor()));
        }
        fact.returnedOn()
                .forEach(day -> write(fact, Evidence.of(DEFECT_RECURRED, fact.partner(), fact.causedBy(), day, 0)));
    }

    /** Told by the side that caused it: the sooner after it was found, the better. */
    private void told(IssueTold fact) {
        double value = policies.inForce(fact.disclosedOn())
                .values()
                .disclosure(
                        fact.foundOn().toEpochDay(),
                        fact.tellBy().toEpochDay(),
                        fact.disclosedOn().toEpochDay());
        write(fact, Evidence.of(SLIP_DISCLOSED, fact.partner(), fact.causedBy(), fact.disclosedOn(), value));
    }

    private double hidden(IssueTold fact) {
        return policies.inForce(fact.foundOn()).values().hidden();
    }

    /** Answered: in the agreed time, or so much later. */
    void on(@Observes IssueAcknowledged fact) {
        double value = policies.inForce(fact.on()).values().response(fact.taken(), fact.agreed());
        answer(
                fact.issue(),
                fact.partner(),
                fact.by(),
                fact.on(),
                value,
                fact.severity().factor());
    }

    /** Not answered so far. */
    void on(@Observes AnswerPassed fact) {
        if (!book.has(fact.issue(), ISSUE_RESPONSE)) {
            answer(
                    fact.issue(),
                    fact.partner(),
                    fact.by(),
                    fact.day(),
                    0,
                    fact.severity().factor());
        }
    }

    private void answer(UUID issue, UUID partner, Side by, LocalDate on, double value, double factor) {
        book.takeBack(issue, ISSUE_RESPONSE);
        book.write(Evidence.of(ISSUE_RESPONSE, partner, by, on, value)
                .times(factor)
                .from(issue, null));
    }

    /** A cause that was held to be mended has come back. */
    void on(@Observes IssueReturned fact) {
        if (fact.causedBy() != null) {
            book.write(Evidence.of(DEFECT_RECURRED, fact.partner(), fact.causedBy(), fact.on(), 0)
                    .from(fact.issue(), null));
        }
    }

    /** Mended together, by one side's view that the other accepted, or with nothing but blame. */
    void on(@Observes IssueClosed fact) {
        if (fact.authorship() == Authorship.NONE) {
            return;
        }
        boolean joint = fact.authorship() == Authorship.JOINT;
        double value = joint ? 1 : fact.authorship() == Authorship.IMPOSED ? IMPOSED : 0;
        Set<Side> sides = joint ? Set.of(Side.values()) : fact.authors();
        sides.stream()
                .sorted()
                .forEach(side -> book.write(Evidence.of(CO_CREATED_FIX, fact.partner(), side, fact.on(), value)
                        .from(fact.issue(), null)));
    }

    /** What was held to be mended is not. */
    void on(@Observes IssueReopened fact) {
        book.takeBack(fact.issue(), CO_CREATED_FIX);
    }

    /** A side gave way to mend it. */
    void on(@Observes ConcessionMade fact) {
        book.write(Evidence.of(FLEXIBILITY, fact.partner(), fact.side(), fact.on(), 1)
                .from(fact.issue(), null));
    }

    /** A joint improvement is done: it counts for each side, but not for one that kept the benefit. */
    void on(@Observes IdeaFinished fact) {
        for (Side side : Side.values()) {
            double value = side == fact.keptBy() ? 0 : 1;
            book.write(Evidence.of(JOINT_WORK, fact.partner(), side, fact.on(), value)
                    .from(fact.idea(), null));
        }
    }

    private void write(IssueTold fact, Evidence line) {
        double believed = fact.heard() ? 1 : policies.inForce(line.occurredOn()).unconfirmed();
        book.write(line.believed(believed).from(fact.issue(), null));
    }
}
