package org.rapport.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.shared.Intake;
import org.rapport.shared.Intake.Taken;
import org.rapport.shared.RuleViolation;
import org.rapport.shared.Side;
import org.rapport.shared.WorkingSet;

/**
 * Takes over commitments that other systems know of, under the same rules and with the same evidence as if they had been
 * typed in by us. What is known already changes nothing; what has been added since is added.
 */
@ApplicationScoped
@Transactional
public class CommitmentIntake {
    private Commitments commitments;
    private CommitmentRegister register;
    private WorkingSet set;
    private Clock clock;

    protected CommitmentIntake() {} // CDI proxy

    @Inject
    public CommitmentIntake(Commitments commitments, CommitmentRegister register, WorkingSet set, Clock clock) {
        this.set = set;
        this.commitments = commitments;
        this.register = register;
        this.clock = clock;
    }

    /** Says what taking the facts over would do, commitment by commitment, and changes nothing. */
    public List<Intake> check(List<CommitmentFacts> all) {
        Map<UUID, Map<String, Commitment>> known = known(all);
        return all.stream().map(facts -> checked(facts, recorded(known, facts))).toList();
    }

    /**
     * Takes over what can be taken, commitment by commitment, and says what became of each. Give a few hundred at a time:
     * they are written out together and let go of. Refused ones leave no trace.
     */
    public List<Intake> take(List<CommitmentFacts> all, String by) {
        Map<UUID, Map<String, Commitment>> known = known(all);
        List<Intake> results =
                all.stream().map(facts -> taken(facts, known, by)).toList();
        set.release();
        return results;
    }

    private Intake taken(CommitmentFacts facts, Map<UUID, Map<String, Commitment>> known, String by) {
        Commitment recorded = recorded(known, facts);
        Intake result = checked(facts, recorded);
        if (result.isNews()) {
            Recording recording = recording(facts, by);
            Commitment commitment = recorded == null ? register.promise(facts.firstSaid(), recording) : recorded;
            known.get(facts.partner()).put(commitment.reference(), commitment);
            facts.promises().stream()
                    .skip(commitment.promises().size())
                    .forEach(day -> register.rePromise(commitment, day.by(facts.promisor()), recording));
            if (facts.fulfilledOn() != null) {
                register.fulfil(commitment, facts.fulfilledOn(), facts.delivered(), recording);
            }
        }
        return result;
    }

    private Intake checked(CommitmentFacts facts, Commitment recorded) {
        try {
            if (facts.recordedOn() != null && facts.recordedOn().isAfter(today())) {
                throw new RecordedInFuture(facts.recordedOn(), today());
            }
            return Intake.of(recorded == null ? checkedNew(facts) : compared(facts, recorded));
        } catch (RuleViolation refusal) {
            return Intake.refused(refusal);
        }
    }

    private Taken checkedNew(CommitmentFacts facts) {
        Recording recording = recording(facts, "");
        Commitment trial = new Commitment(facts.firstSaid(), recording);
        continued(trial, facts, recording);
        return Taken.NEW;
    }

    private Taken compared(CommitmentFacts facts, Commitment recorded) {
        List<Promise> promises = recorded.promises();
        requireSame("promisor", facts, facts.promisor(), recorded.promisor());
        for (int i = 0; i < Math.min(promises.size(), facts.promises().size()); i++) {
            CommitmentFacts.Day told = facts.promises().get(i);
            requireSame(
                    "announcedOn", facts, told.announcedOn(), promises.get(i).announcedOn());
            requireSame("dueOn", facts, told.dueOn(), promises.get(i).dueOn());
        }
        boolean settledAlike =
                facts.fulfilledOn() == null || facts.fulfilledOn().equals(recorded.fulfilledOn());
        if (settledAlike && facts.promises().size() <= promises.size()) {
            return Taken.UNCHANGED;
        }
        if (recorded.status() != CommitmentStatus.OPEN) {
            throw new CommitmentAlreadySettled(recorded.title(), recorded.status());
        }
        Recording recording = recording(facts, "");
        continued(copy(recorded, recording), facts, recording);
        return Taken.ADDED_TO;
    }

    private static void continued(Commitment trial, CommitmentFacts facts, Recording recording) {
        facts.promises().stream()
                .skip(trial.promises().size())
                .forEach(day -> trial.rePromise(day.by(facts.promisor()), recording));
        if (facts.fulfilledOn() != null) {
            trial.fulfil(facts.fulfilledOn(), facts.delivered(), recording);
        }
    }

    // A rehearsal on a copy: a refusal halfway must not leave half of the facts behind.
    private static Commitment copy(Commitment recorded, Recording recording) {
        List<CommitmentFacts.Day> days = recorded.promises().stream()
                .map(p -> new CommitmentFacts.Day(p.announcedOn(), p.dueOn(), p.initiatedBy(), p.reason()))
                .toList();
        CommitmentFacts past = new CommitmentFacts(
                recorded.partner(),
                recorded.promisor(),
                recorded.reference(),
                recorded.title(),
                recorded.criticality(),
                days,
                null,
                null,
                null);
        Commitment copy = new Commitment(past.firstSaid(), recording);
        continued(copy, past, recording);
        return copy;
    }

    private static void requireSame(String field, CommitmentFacts facts, Object told, Object recorded) {
        if (!recorded.equals(told)) {
            throw new DiffersFromRecord(field, facts.reference(), told, recorded);
        }
    }

    private Map<UUID, Map<String, Commitment>> known(List<CommitmentFacts> all) {
        Map<UUID, List<String>> references = all.stream()
                .filter(facts -> facts.reference() != null)
                .collect(Collectors.groupingBy(
                        CommitmentFacts::partner,
                        Collectors.mapping(facts -> facts.reference().strip(), Collectors.toList())));
        Map<UUID, Map<String, Commitment>> known = new HashMap<>();
        references.keySet().forEach(partner -> known.put(partner, new HashMap<>()));
        commitments
                .withReferences(references)
                .forEach(one -> known.get(one.partner()).put(one.reference(), one));
        return known;
    }

    private static Commitment recorded(Map<UUID, Map<String, Commitment>> known, CommitmentFacts facts) {
        String reference = facts.reference() == null ? "" : facts.reference().strip();
        return known.getOrDefault(facts.partner(), Map.of()).get(reference);
    }

    private Recording recording(CommitmentFacts facts, String by) {
        LocalDate on = facts.recordedOn() == null ? today() : facts.recordedOn();
        return new Recording(by, Side.US, today(), on);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
