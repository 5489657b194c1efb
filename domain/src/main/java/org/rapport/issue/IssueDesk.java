package org.rapport.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.commitment.Recording;
import org.rapport.identity.Caller;
import org.rapport.identity.Reach;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Who the caller is, for whom the caller speaks, and what lies within reach. */
@ApplicationScoped
public class IssueDesk {
    private Issues issues;
    private Partners partners;
    private Caller caller;
    private Clock clock;

    protected IssueDesk() {} // CDI proxy

    @Inject
    public IssueDesk(Issues issues, Partners partners, Caller caller, Clock clock) {
        this.issues = issues;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    /** What somebody did; refused to callers without a voice for that side, and without a name for the other side. */
    Act act(By by) {
        Side side = by.side() == null ? caller.side() : by.side();
        caller.requireVoiceOf(side);
        String name = caller.requireUser().name();
        String typed = Text.optional(by.person(), "person", 200);
        String person = typed == null && side == caller.side() ? name : Text.required(typed, "person", 200);
        LocalDate today = LocalDate.now(clock);
        return new Act(side, person, by.on() == null ? today : by.on(), new Recording(name, caller.side(), today));
    }

    /** Refuses a caller who does not speak for the side whose person has taken on the action. */
    void requireVoiceOfOwner(Issue issue, UUID action) {
        issue.actions().stream()
                .filter(one -> one.id().equals(action))
                .map(IssueAction::side)
                .forEach(caller::requireVoiceOf);
    }

    Partner partner(UUID id) {
        caller.reach().require(id);
        return partners.withId(id).orElseThrow(() -> new NotFound("Partner", id));
    }

    Issue reachable(UUID id) {
        return issues.withId(id)
                .filter(issue -> caller.reach().covers(issue.partner()))
                .orElseThrow(() -> new NotFound("Issue", id));
    }

    IssueCard card(Issue issue) {
        String earlier =
                issue.earlier().flatMap(issues::withId).map(Issue::title).orElse(null);
        return IssueCard.of(issue, partner(issue.partner()).code(), earlier);
    }

    Reach reach() {
        return caller.reach();
    }

    Side side() {
        return caller.side();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
