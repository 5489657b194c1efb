package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.CommitmentRegister;
import org.rapport.commitment.NewCommitment;
import org.rapport.commitment.NewPromise;
import org.rapport.commitment.Recording;
import org.rapport.shared.Side;
import org.rapport.shared.WorkingSet;

/** Turns scripted commitments into deeds: promised, told, reported and done on their days. */
@ApplicationScoped
class SamplePromises {
    private static final String SCRIBE = "Ewa Łukaszewicz";
    private static final String DELIVERY_LEAD = "Jonas Öberg";

    private CommitmentRegister register;
    private WorkingSet set;

    protected SamplePromises() {} // CDI proxy

    @Inject
    SamplePromises(CommitmentRegister register, WorkingSet set) {
        this.register = register;
        this.set = set;
    }

    List<Deed> deeds(UUID partner, ScriptedCommitment script, LocalDate today) {
        Map<String, Commitment> made = new HashMap<>();
        List<Deed> deeds = new ArrayList<>();
        Side side = script.promisor();
        deeds.add(new Deed(script.announcedAgo(), () -> made.put(script.reference(), promise(partner, script, today))));
        script.turns()
                .forEach(turn -> deeds.add(new Deed(
                        turn.ago(), () -> tell(set.current(made.get(script.reference())), turn, side, today))));
        script.reports()
                .forEach(report -> deeds.add(new Deed(
                        report.ago(),
                        () -> register.report(
                                set.current(made.get(script.reference())),
                                report.word(),
                                today.minusDays(report.ago()),
                                report.note(),
                                recording(side, report.ago(), today)))));
        if (script.doneAgo() != null) {
            deeds.add(new Deed(script.doneAgo(), () -> done(set.current(made.get(script.reference())), script, today)));
        }
        return deeds;
    }

    private Commitment promise(UUID partner, ScriptedCommitment script, LocalDate today) {
        return register.promise(
                new NewCommitment(
                        partner,
                        script.promisor(),
                        script.reference(),
                        script.title(),
                        script.criticality(),
                        null,
                        accountable(script),
                        today.minusDays(script.announcedAgo()),
                        today.minusDays(script.dueAgo()),
                        script.promisor(),
                        null),
                recording(script.promisor(), script.announcedAgo(), today));
    }

    /** Jonas answers for every other promise of ours; for the rest the partner's manager does. */
    private static String accountable(ScriptedCommitment script) {
        boolean his = script.promisor() == Side.US && script.reference().hashCode() % 2 == 0;
        return his ? DELIVERY_LEAD : null;
    }

    private void tell(Commitment commitment, ScriptedCommitment.Turn turn, Side side, LocalDate today) {
        boolean agreed = turn.initiatedBy() != side;
        NewPromise said = new NewPromise(
                today.minusDays(turn.ago()), today.minusDays(turn.dueAgo()), turn.initiatedBy(), turn.reason(), agreed);
        register.rePromise(commitment, said, recording(side, turn.ago(), today));
    }

    /** Recorded by whoever received it, which accepts it at once. */
    private void done(Commitment commitment, ScriptedCommitment script, LocalDate today) {
        Recording recording = recording(script.promisor().other(), script.doneAgo(), today);
        register.fulfil(commitment, today.minusDays(script.doneAgo()), 1, recording);
    }

    private static Recording recording(Side side, int ago, LocalDate today) {
        return new Recording(SCRIBE, side, today.minusDays(ago));
    }
}
