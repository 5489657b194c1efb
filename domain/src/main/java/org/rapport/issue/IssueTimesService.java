package org.rapport.issue;

import static org.rapport.identity.Permission.EDIT_AGREEMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Permitted;

/** Writes down the times to acknowledge and resolve issues that were agreed with a partner. */
@ApplicationScoped
@Transactional
public class IssueTimesService {
    private Issues issues;
    private IssueClock clock;
    private AuditTrail audit;
    private IssueDesk desk;

    protected IssueTimesService() {} // CDI proxy

    @Inject
    public IssueTimesService(Issues issues, IssueClock clock, AuditTrail audit, IssueDesk desk) {
        this.issues = issues;
        this.clock = clock;
        this.audit = audit;
        this.desk = desk;
    }

    /** Sets the times for issues told from now on; those told before keep theirs. */
    @Permitted(EDIT_AGREEMENTS)
    public void agree(UUID partner, Severity severity, AgreedTime agreed) {
        desk.partner(partner);
        AgreedTime before = clock.times(partner).get(severity);
        issues.times(partner).stream()
                .filter(one -> one.severity() == severity)
                .findFirst()
                .ifPresentOrElse(
                        known -> known.agree(agreed), () -> issues.add(new IssueTimes(partner, severity, agreed)));
        audit.record(Change.of("issue times", partner, partner, "agreed")
                .field(severity + " acknowledge", before.acknowledgeDays(), agreed.acknowledgeDays())
                .field(severity + " resolve", before.resolveDays(), agreed.resolveDays()));
    }
}
