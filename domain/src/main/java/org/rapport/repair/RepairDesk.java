package org.rapport.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.agreement.Agreements;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.Recording;
import org.rapport.identity.Caller;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Permission;
import org.rapport.identity.Reach;
import org.rapport.issue.Act;
import org.rapport.issue.By;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Who the caller is, for whom the caller speaks about repairs, and what lies within reach. */
@ApplicationScoped
public class RepairDesk {
    private Repairs repairs;
    private Partners partners;
    private Commitments commitments;
    private Agreements agreements;
    private Caller caller;
    private Clock clock;

    protected RepairDesk() {} // CDI proxy

    @Inject
    public RepairDesk(
            Repairs repairs,
            Partners partners,
            Commitments commitments,
            Agreements agreements,
            Caller caller,
            Clock clock) {
        this.repairs = repairs;
        this.partners = partners;
        this.commitments = commitments;
        this.agreements = agreements;
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

    /** The same for what a sponsor signs: for our side only an executive does. */
    Act signature(By by) {
        Act act = act(by);
        if (act.side() == Side.US && !caller.may(Permission.REAFFIRM)) {
            throw new NotPermitted(Permission.REAFFIRM);
        }
        return act;
    }

    Partner partner(UUID id) {
        caller.reach().require(id);
        return partners.withId(id).orElseThrow(() -> new NotFound("Partner", id));
    }

    RepairCase reachable(UUID id) {
        return repairs.withId(id)
                .filter(one -> caller.reach().covers(one.partner()))
                .orElseThrow(() -> new NotFound("Repair", id));
    }

    Violation violation(UUID id) {
        return repairs.violation(id)
                .filter(one -> caller.reach().covers(one.partner()))
                .orElseThrow(() -> new NotFound("Violation", id));
    }

    /** Refuses, as not found, a promise or an agreement with another partner. */
    void requireSamePartner(RepairCase repair, NewExpectation said) {
        UUID promise = said.commitment();
        if (promise != null
                && !commitments
                        .withId(promise)
                        .map(one -> one.partner().equals(repair.partner()))
                        .orElse(false)) {
            throw new NotFound("Commitment", promise);
        }
        UUID agreed = said.agreement();
        if (agreed != null
                && !agreements
                        .withId(agreed)
                        .map(one -> one.partner().equals(repair.partner()))
                        .orElse(false)) {
            throw new NotFound("Agreement", agreed);
        }
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
