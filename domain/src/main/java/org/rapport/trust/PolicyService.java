package org.rapport.trust;

import static org.rapport.identity.Permission.EDIT_POLICY;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.Text;

/** What users do with the scoring policy: everybody may read its numbers, an administrator publishes new ones. */
@ApplicationScoped
@Transactional
public class PolicyService {
    private ScoringPolicies policies;
    private AuditTrail audit;
    private Caller caller;
    private Clock clock;

    protected PolicyService() {} // CDI proxy

    @Inject
    public PolicyService(ScoringPolicies policies, AuditTrail audit, Caller caller, Clock clock) {
        this.policies = policies;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(READ)
    public List<PublishedPolicy> history() {
        return policies.history();
    }

    @Permitted(READ)
    public ScoringPolicy inForce(LocalDate day) {
        return policies.inForce(day);
    }

    /** Publishes new numbers, in force from today; earlier snapshots keep the version they were made with. */
    @Permitted(EDIT_POLICY)
    public int publish(String definition, String reason) {
        PublishedPolicy last = policies.history().get(0);
        ScoringPolicy policy = ScoringPolicy.parse(last.policy().version() + 1, definition);
        policies.add(new PublishedPolicy(
                policy, LocalDate.now(clock), Text.required(reason, "reason", 500), caller.login(), clock.instant()));
        audit.record(Change.of("scoring policy", null, "published")
                .field("version", last.policy().version(), policy.version())
                .field("definition", last.policy().json(), policy.json()));
        return policy.version();
    }
}
