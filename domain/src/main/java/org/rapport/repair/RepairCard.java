package org.rapport.repair;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/**
 * A repair as its own page shows it; days that have not come and words that were not said are null.
 *
 * @param disputeBy last day on which it can be disputed; null where it can no longer be
 */
public record RepairCard(
        UUID id,
        long version,
        UUID partner,
        int number,
        ViolationRow violation,
        RepairState state,
        LocalDate enteredOn,
        LocalDate dueBy,
        LocalDate disputeBy,
        int round,
        String responsibleUs,
        String responsiblePartner,
        String known,
        LocalDate contactedOn,
        String disputeReason,
        List<Part> parts,
        double completeness,
        double credit,
        boolean credited,
        LocalDate accountConfirmedOn,
        String accountConfirmedBy,
        String accountReply,
        List<Harm> harms,
        List<Cause> causes,
        List<Action> actions,
        long broken,
        List<Request> requests,
        List<Expectation> expectations,
        List<Said> voices,
        List<Step> steps,
        List<Answer> checks,
        List<Check> missing,
        long daysToAcknowledge)
        implements Serializable {
    /** A part of the account. */
    public record Part(AccountPart part, String text, LocalDate saidOn, String person) implements Serializable {}

    /** Harm done, agreed, made good. */
    public record Harm(UUID id, String text, Side namedBy, String person, LocalDate agreedOn, LocalDate madeGoodOn)
            implements Serializable {}

    /** Why it came about. */
    public record Cause(
            UUID id,
            String text,
            boolean system,
            Side writtenBy,
            String person,
            LocalDate writtenOn,
            LocalDate agreedOn)
            implements Serializable {}

    /** What is done to mend it. */
    public record Action(
            UUID id,
            RepairKind kind,
            String text,
            Side side,
            String owner,
            LocalDate promisedOn,
            LocalDate dueOn,
            String proof,
            Aspect aspect,
            boolean unilateral,
            int round,
            LocalDate doneOn,
            LocalDate verifiedOn,
            String verifiedBy,
            LocalDate brokenOn)
            implements Serializable {
        public boolean isOpen() {
            return doneOn == null && brokenOn == null;
        }

        public boolean isToVerify() {
            return doneOn != null && verifiedOn == null;
        }
    }

    /** Help that was asked for, and the answer. */
    public record Request(
            UUID id,
            String text,
            Side askedBy,
            String person,
            LocalDate askedOn,
            HelpAnswer answer,
            String answerText,
            LocalDate answeredOn,
            String answeredBy)
            implements Serializable {}

    /** What is expected from now on, with who has signed. */
    public record Expectation(
            UUID id,
            String text,
            UUID commitment,
            UUID agreement,
            LocalDate signedUs,
            String personUs,
            LocalDate signedPartner,
            String personPartner)
            implements Serializable {
        public LocalDate signedOn(Side side) {
            return side == Side.US ? signedUs : signedPartner;
        }
    }

    /** What a side said that counts only when both say it. */
    public record Said(Voice voice, Side side, String person, LocalDate saidOn, String text) implements Serializable {}

    /** A step of the story. */
    public record Step(RepairStepKind kind, LocalDate day, Side side, String person, String text, LocalDate recordedOn)
            implements Serializable {}

    /** A question of the completeness check: yes, no, or not asked of this repair. */
    public record Answer(Check check, boolean yes) implements Serializable {}

    public Side causer() {
        return violation.causer();
    }

    public String title() {
        return violation.title();
    }

    public String label() {
        return "R-" + number;
    }

    /** The part of the account, or null while it was not given. */
    public Part part(AccountPart wanted) {
        return parts.stream().filter(one -> one.part() == wanted).findFirst().orElse(null);
    }

    /** Whether a side has said something that counts only when both say it. */
    public boolean said(Voice voice, Side side) {
        return voices.stream().anyMatch(one -> one.voice() == voice && one.side() == side);
    }

    /** The last day on which a step was taken, or null. */
    public LocalDate dayOf(RepairStepKind kind) {
        return steps.stream()
                .filter(one -> one.kind() == kind)
                .map(Step::day)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** Share of the questions of the completeness check that are answered with yes. */
    public double complete() {
        long yes = checks.stream().filter(Answer::yes).count();
        return checks.isEmpty() ? 1 : (double) yes / checks.size();
    }

    /** Promises of the side that mends which it kept on their day, and which are due. */
    public long keptOnTime() {
        return actions.stream()
                .filter(one -> one.verifiedOn() != null && !one.doneOn().isAfter(one.dueOn()))
                .count();
    }

    public long settled() {
        return actions.stream()
                .filter(one -> one.verifiedOn() != null || one.brokenOn() != null)
                .count();
    }
}
