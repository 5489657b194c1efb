package org.rapport.repair;

import static org.rapport.identity.Permission.MEND_TRUST;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.identity.Permitted;
import org.rapport.issue.Act;
import org.rapport.issue.By;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.Partners;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/**
 * What users do to mend broken trust. A guest speaks for the partner's side of one relationship; a colleague speaks for
 * ours and may write down what a named person of the other side did.
 */
@ApplicationScoped
@Transactional
public class RepairService {
    private Repairs repairs;
    private RepairRegister register;
    private RepairWork work;
    private RepairCards cards;
    private RepairDesk desk;
    private Partners partners;

    protected RepairService() {} // CDI proxy

    @Inject
    public RepairService(
            Repairs repairs,
            RepairRegister register,
            RepairWork work,
            RepairCards cards,
            RepairDesk desk,
            Partners partners) {
        this.repairs = repairs;
        this.register = register;
        this.work = work;
        this.cards = cards;
        this.desk = desk;
        this.partners = partners;
    }

    /** Records a violation by either side and opens its repair. */
    @Permitted(MEND_TRUST)
    public UUID record(NewViolation said) {
        desk.partner(said.partner());
        return register.record(said, desk.act(By.CALLER)).id();
    }

    /** Takes up a violation that was proposed from facts. */
    @Permitted(MEND_TRUST)
    public UUID takeUp(UUID violation) {
        return register.takeUp(desk.violation(violation), desk.act(By.CALLER)).id();
    }

    /** Sets a proposal aside: only for the side that was harmed. */
    @Permitted(MEND_TRUST)
    public void dismiss(UUID violation, String why, By by) {
        register.dismiss(desk.violation(violation), why, desk.act(by));
    }

    @Permitted(MEND_TRUST)
    public void acknowledge(UUID id, Acknowledgement said, By by) {
        register.acknowledge(desk.reachable(id), said, desk.act(by));
    }

    @Permitted(MEND_TRUST)
    public void dispute(UUID id, String reason, By by) {
        register.dispute(desk.reachable(id), reason, desk.act(by));
    }

    /** Takes any other step from state to state. */
    @Permitted(MEND_TRUST)
    public void go(UUID id, Transition way, String words, By by) {
        register.go(desk.reachable(id), way, words, desk.act(by));
    }

    /** Says what counts only when both sides say it; what sponsors sign is signed for us by an executive. */
    @Permitted(MEND_TRUST)
    public void say(UUID id, Voice voice, String words, By by) {
        Act act = voice.isSponsors() ? desk.signature(by) : desk.act(by);
        register.say(desk.reachable(id), voice, words, act);
    }

    /** Gives parts of the account; the other side gets them as a letter. */
    @Permitted(MEND_TRUST)
    public void giveAccount(UUID id, Map<AccountPart, String> given, By by) {
        register.account(desk.reachable(id), given, desk.act(by));
    }

    @Permitted(MEND_TRUST)
    public void confirmAccount(UUID id, String reply, By by) {
        register.confirmAccount(desk.reachable(id), reply, desk.act(by));
    }

    @Permitted(MEND_TRUST)
    public UUID addHarm(UUID id, String text, By by) {
        return work.addHarm(desk.reachable(id), text, desk.act(by));
    }

    @Permitted(MEND_TRUST)
    public void agreeHarm(UUID id, UUID harm, By by) {
        work.agreeHarm(desk.reachable(id), harm, desk.act(by));
    }

    @Permitted(MEND_TRUST)
    public void makeGood(UUID id, UUID harm, By by) {
        work.makeGood(desk.reachable(id), harm, desk.act(by));
    }

    @Permitted(MEND_TRUST)
    public UUID addCause(UUID id, String text, boolean system, By by) {
        return work.addCause(desk.reachable(id), text, system, desk.act(by));
    }

    @Permitted(MEND_TRUST)
    public void agreeCause(UUID id, UUID cause, By by) {
        work.agreeCause(desk.reachable(id), cause, desk.act(by));
    }

    /** Promises an action for the caller's side, or for a named person of the other. */
    @Permitted(MEND_TRUST)
    public UUID addAction(UUID id, NewRepairAction said, By by) {
        RepairCase repair = desk.reachable(id);
        Act act = desk.act(said.side() == null ? by : new By(said.side(), by.person(), by.on()));
        return work.addAction(repair, said, act);
    }

    @Permitted(MEND_TRUST)
    public void completeAction(UUID id, UUID action, String owner, String proof) {
        RepairCase repair = desk.reachable(id);
        voiceOfOwner(repair, action);
        work.complete(repair, action, owner, proof);
    }

    @Permitted(MEND_TRUST)
    public void finishAction(UUID id, UUID action, String proof, LocalDate on) {
        RepairCase repair = desk.reachable(id);
        work.finish(repair, action, proof, ofOwner(repair, action, on));
    }

    /** Says that an action was done: only for the other side. */
    @Permitted(MEND_TRUST)
    public void verifyAction(UUID id, UUID action, By by) {
        work.verify(desk.reachable(id), action, desk.act(by));
    }

    @Permitted(MEND_TRUST)
    public void giveUpAction(UUID id, UUID action, LocalDate on) {
        RepairCase repair = desk.reachable(id);
        work.giveUp(repair, action, ofOwner(repair, action, on));
    }

    @Permitted(MEND_TRUST)
    public UUID ask(UUID id, String text, By by) {
        return work.ask(desk.reachable(id), text, desk.act(by));
    }

    @Permitted(MEND_TRUST)
    public void answer(UUID id, UUID request, HelpAnswer given, String words, By by) {
        work.answer(desk.reachable(id), request, given, words, desk.act(by));
    }

    @Permitted(MEND_TRUST)
    public UUID expect(UUID id, NewExpectation said, By by) {
        RepairCase repair = desk.reachable(id);
        desk.requireSamePartner(repair, said);
        return work.expect(repair, said, desk.act(by));
    }

    @Permitted(MEND_TRUST)
    public void sign(UUID id, UUID expectation, By by) {
        work.sign(desk.reachable(id), expectation, desk.act(by));
    }

    @Permitted(READ)
    public RepairCard find(UUID id) {
        RepairCase repair = desk.reachable(id);
        return cards.card(repair, desk.partner(repair.partner()), desk.today());
    }

    @Permitted(READ)
    public Page<RepairRow> page(RepairQuery query) {
        return repairs.page(desk.reach(), query);
    }

    /** Violations within reach in a state, with one partner where not null. */
    @Permitted(READ)
    public Page<ViolationRow> violations(UUID partner, ViolationState state, int first, int size) {
        Page<Violation> page = repairs.violations(desk.reach(), partner, state, first, size);
        Map<UUID, PartnerRow> rows = partners.rows(
                page.rows().stream().map(Violation::partner).distinct().toList());
        List<ViolationRow> lines = page.rows().stream()
                .map(one -> ViolationRow.of(
                        one,
                        rows.get(one.partner()).code(),
                        rows.get(one.partner()).name()))
                .toList();
        return new Page<>(lines, page.total(), page.first(), page.size());
    }

    /** Repairs that are not over, the soonest due first. */
    @Permitted(READ)
    public List<RepairRow> waiting(int atMost) {
        return repairs.waiting(desk.reach(), atMost);
    }

    /** Promised repairs of the caller's side that are due by a day and not done. */
    @Permitted(READ)
    public List<RepairDuty> actionsDue(LocalDate until, int atMost) {
        return repairs.actionsDue(desk.reach(), desk.side(), until, atMost);
    }

    private void voiceOfOwner(RepairCase repair, UUID action) {
        ofOwner(repair, action, null);
    }

    /** What the owner of an action did, written down by somebody with a voice for that side. */
    private Act ofOwner(RepairCase repair, UUID action, LocalDate on) {
        RepairAction known = repair.action(action);
        Side side = known.side();
        String person = side == desk.side() ? null : known.owner() == null ? partnerName(repair) : known.owner();
        return desk.act(new By(side, person, on));
    }

    private String partnerName(RepairCase repair) {
        return partners.withId(repair.partner()).map(Partner::name).orElse("");
    }
}
