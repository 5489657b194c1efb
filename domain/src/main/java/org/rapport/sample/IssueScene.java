package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.commitment.Recording;
import org.rapport.issue.Act;
import org.rapport.issue.Issue;
import org.rapport.issue.IssueCause;
import org.rapport.issue.IssueRegister;
import org.rapport.issue.IssueWork;
import org.rapport.issue.NewAction;
import org.rapport.issue.NewIssue;
import org.rapport.partner.Partner;
import org.rapport.shared.Side;
import org.rapport.shared.WorkingSet;

/** Plays the troubles between a partner and us: told, answered, understood, mended and verified on their days. */
@ApplicationScoped
class IssueScene implements Scene {
    private static final String OURS = "Ewa Łukaszewicz";

    private IssueRegister register;
    private IssueWork work;
    private WorkingSet set;

    protected IssueScene() {} // CDI proxy

    @Inject
    IssueScene(IssueRegister register, IssueWork work, WorkingSet set) {
        this.register = register;
        this.set = set;
        this.work = work;
    }

    @Override
    public List<Deed> deeds(Partner partner, ScriptedPartner scripted, LocalDate today) {
        String theirs = scripted.contacts().isEmpty()
                ? scripted.name()
                : scripted.contacts().get(scripted.contacts().size() - 1).name();
        List<Deed> deeds = new ArrayList<>();
        Troubles.of(scripted).forEach(script -> new Told(partner.id(), script, theirs, today).addTo(deeds));
        return deeds;
    }

    /** One trouble while it is played. */
    private final class Told {
        private final UUID partner;
        private final ScriptedIssue script;
        private final String theirs;
        private final LocalDate today;
        private Issue told;

        Told(UUID partner, ScriptedIssue script, String theirs, LocalDate today) {
            this.partner = partner;
            this.script = script;
            this.theirs = theirs;
            this.today = today;
        }

        void addTo(List<Deed> deeds) {
            deeds.add(new Deed(script.toldAgo(), this::tell));
            if (script.answeredAgo() != null) {
                Side answerer = script.toldBy().other();
                deeds.add(new Deed(
                        script.answeredAgo(),
                        () -> register.acknowledge(issue(), act(answerer, script.answeredAgo()))));
                deeds.add(new Deed(script.answeredAgo(), this::work));
            }
            for (int i = 0; i < script.actions().size(); i++) {
                finish(deeds, script.actions().get(i), i);
            }
            if (script.fixedAgo() != null) {
                mend(deeds);
            }
        }

        private void finish(List<Deed> deeds, ScriptedIssue.Action action, int index) {
            if (action.doneAgo() != null) {
                deeds.add(new Deed(
                        action.doneAgo(),
                        () -> work.finishAction(
                                issue(), issue().actions().get(index).id(), act(action.side(), action.doneAgo()))));
            }
        }

        private void mend(List<Deed> deeds) {
            Side by = script.fixedBy();
            deeds.add(new Deed(
                    script.fixedAgo(), () -> register.fix(issue(), script.fix(), act(by, script.fixedAgo()))));
            if (script.verifiedAgo() != null) {
                deeds.add(new Deed(
                        script.verifiedAgo(),
                        () -> register.verify(issue(), null, act(by.other(), script.verifiedAgo()))));
            }
            if (script.closedAgo() != null) {
                deeds.add(new Deed(
                        script.closedAgo(), () -> register.close(issue(), null, act(Side.US, script.closedAgo()))));
            }
        }

        private void tell() {
            told = register.tell(
                    new NewIssue(
                            partner,
                            script.title(),
                            script.text(),
                            script.severity(),
                            script.kind(),
                            script.causedBy(),
                            today.minusDays(script.occurredAgo()),
                            today.minusDays(script.foundAgo()),
                            today.minusDays(script.toldAgo()),
                            script.toldBy(),
                            null,
                            null),
                    act(script.toldBy(), script.toldAgo()));
        }

        private void work() {
            Issue issue = issue();
            IssueCause before = null;
            for (ScriptedIssue.Cause cause : script.causes()) {
                UUID parent = cause.underThePrevious() && before != null ? before.id() : null;
                before = work.addCause(issue, parent, cause.text(), act(cause.side(), script.answeredAgo()));
                if (cause.agreed()) {
                    work.agreeCause(issue, before.id(), act(cause.side().other(), script.answeredAgo()));
                }
            }
            for (ScriptedIssue.Action action : script.actions()) {
                NewAction taken = new NewAction(
                        action.text(), action.side(), person(action.side()), today.minusDays(action.dueAgo()));
                work.addAction(issue, taken, act(action.side(), script.answeredAgo()));
            }
            if (script.conceded() != null) {
                register.concede(issue, script.conceded(), act(script.causedBy(), script.answeredAgo()));
            }
        }

        private Issue issue() {
            return set.current(told);
        }

        private Act act(Side side, int ago) {
            LocalDate on = today.minusDays(ago);
            return new Act(side, person(side), on, new Recording(person(side), side, on));
        }

        private String person(Side side) {
            return side == Side.US ? OURS : theirs;
        }
    }
}
