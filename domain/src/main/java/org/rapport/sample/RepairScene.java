package org.rapport.sample;

import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.rapport.commitment.Recording;
import org.rapport.issue.Act;
import org.rapport.partner.Partner;
import org.rapport.repair.Acknowledgement;
import org.rapport.repair.NewExpectation;
import org.rapport.repair.RepairAction;
import org.rapport.repair.RepairCase;
import org.rapport.repair.RepairRegister;
import org.rapport.repair.RepairWork;
import org.rapport.repair.Transition;
import org.rapport.repair.Voice;
import org.rapport.shared.Side;
import org.rapport.shared.WorkingSet;

/** Plays three repairs: ours that is nearly mended, a partner's that is just acknowledged, and one that is over. */
@ApplicationScoped
class RepairScene implements Scene {
    private static final String OURS = "Ewa Łukaszewicz";

    private RepairRegister register;
    private RepairWork work;
    private WorkingSet set;

    protected RepairScene() {} // CDI proxy

    @Inject
    RepairScene(RepairRegister register, RepairWork work, WorkingSet set) {
        this.register = register;
        this.work = work;
        this.set = set;
    }

    @Override
    public List<Deed> deeds(Partner partner, ScriptedPartner scripted, LocalDate today) {
        String theirs = scripted.contacts().isEmpty()
                ? scripted.name()
                : scripted.contacts().get(0).name();
        return ScriptedRepair.of(partner.code())
                .map(script -> new Played(partner.id(), script, theirs, today).deeds())
                .orElse(List.of());
    }

    /** One repair while it is played. */
    private final class Played {
        private final UUID partner;
        private final ScriptedRepair script;
        private final String theirs;
        private final LocalDate today;
        private final List<Deed> deeds = new ArrayList<>();
        private RepairCase opened;

        Played(UUID partner, ScriptedRepair script, String theirs, LocalDate today) {
            this.partner = partner;
            this.script = script;
            this.theirs = theirs;
            this.today = today;
        }

        List<Deed> deeds() {
            Side causer = script.causer();
            deeds.add(new Deed(
                    script.found(),
                    () -> opened =
                            register.record(script.violation(partner, today), act(causer.other(), script.found()))));
            on(script.acknowledged(), causer, this::acknowledge);
            script.accounts()
                    .forEach(one -> on(one.ago(), causer, (repair, act) -> register.account(repair, one.parts(), act)));
            if (script.diagnosed() != null) {
                diagnose(causer);
                plan(causer);
                script.actions().forEach(this::carryOut);
            }
            if (script.done() != null) {
                end(causer);
            }
            return deeds;
        }

        private void acknowledge(RepairCase repair, Act act) {
            Acknowledgement said = new Acknowledgement(null, script.aspects(), OURS, theirs, script.known(), act.on());
            register.acknowledge(repair, said, act);
        }

        private void diagnose(Side causer) {
            on(script.diagnosed(), causer.other(), (repair, act) -> {
                register.confirmAccount(repair, script.answer(), act);
                script.harms().forEach(harm -> work.addHarm(repair, harm, act));
            });
            on(script.diagnosed(), causer, (repair, act) -> {
                for (ScriptedRepair.Cause cause : script.causes()) {
                    UUID written = work.addCause(repair, cause.text(), cause.system(), act);
                    work.agreeCause(repair, written, act(causer.other(), script.diagnosed()));
                }
                register.go(repair, Transition.DIAGNOSE, null, act);
            });
        }

        private void plan(Side causer) {
            on(script.planned(), causer, (repair, act) -> {
                script.actions()
                        .forEach(one -> work.addAction(
                                repair, one.promised(today, person(one.side())), act(one.side(), script.planned())));
                UUID asked = work.ask(repair, script.request(), act);
                UUID expected = work.expect(repair, new NewExpectation(script.expected(), null, null), act);
                Act other = act(causer.other(), script.planned());
                work.sign(repair, expected, other);
                work.answer(repair, asked, script.help(), script.helped(), other);
                register.go(repair, Transition.AGREE_PLAN, null, other);
            });
        }

        private void carryOut(ScriptedRepair.Action one) {
            if (one.doneAgo() != null) {
                on(one.doneAgo(), one.side(), (repair, act) -> work.finish(repair, known(repair, one), null, act));
                on(
                        one.verifiedAgo(),
                        one.side().other(),
                        (repair, act) -> work.verify(repair, known(repair, one), act));
            }
        }

        private UUID known(RepairCase repair, ScriptedRepair.Action one) {
            return repair.actions().stream()
                    .filter(action -> action.text().equals(one.text()))
                    .map(RepairAction::id)
                    .findFirst()
                    .orElseThrow();
        }

        private void end(Side causer) {
            on(script.done(), causer.other(), (repair, act) -> {
                repair.harms().forEach(harm -> work.makeGood(repair, harm.id(), act));
                register.go(repair, Transition.ACTIONS_DONE, null, act);
            });
            if (script.reaffirmed() != null) {
                on(script.reaffirmed(), US, (repair, act) -> register.say(repair, Voice.REAFFIRMED, null, act));
            }
            if (script.confirmed() != null) {
                on(script.confirmed(), PARTNER, (repair, act) -> register.say(repair, Voice.REAFFIRMED, null, act));
                on(
                        script.confirmed(),
                        causer.other(),
                        (repair, act) -> register.go(repair, Transition.CONFIRM, null, act));
            }
        }

        private void on(int ago, Side side, BiConsumer<RepairCase, Act> deed) {
            deeds.add(new Deed(ago, () -> deed.accept(set.current(opened), act(side, ago))));
        }

        private Act act(Side side, int ago) {
            LocalDate on = today.minusDays(ago);
            return new Act(side, person(side), on, new Recording(person(side), side, on));
        }

        private String person(Side side) {
            return side == US ? OURS : theirs;
        }
    }
}
