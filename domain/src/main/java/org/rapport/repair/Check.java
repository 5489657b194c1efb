package org.rapport.repair;

import java.util.function.BiPredicate;
import java.util.function.Function;
import org.rapport.shared.RuleViolation;

/** Something that must be there before a step of a repair, with the refusal that says that it is missing. */
public enum Check {
    RESPONSIBLES(RepairCase::hasResponsibles, ResponsibleMissing::new),
    TYPE((repair, facts) -> repair.violation().type() != null, ViolationTypeMissing::new),
    KNOWN((repair, facts) -> repair.known() != null, KnownNotWritten::new),
    CONTACT((repair, facts) -> repair.contactedOn() != null, FirstContactMissing::new),
    /** It is disputed within five days on which both sides work. */
    IN_TIME((repair, facts) -> facts.isDisputable(), DisputeTooLate::new),
    REASON((repair, facts) -> repair.disputeReason() != null, DisputeReasonMissing::new),
    FOUND((repair, facts) -> repair.voices().both(Voice.HAPPENED), JointFindingMissing::new),
    CLEARED((repair, facts) -> repair.voices().both(Voice.NOT_HAPPENED), JointClearingMissing::new),
    NOT_HASTY(
            (repair, facts) ->
                    !facts.on().isBefore(repair.violation().detectedOn().plusDays(2)),
            DiagnosisTooSoon::new),
    SYSTEM_CAUSE((repair, facts) -> repair.causes().stream().anyMatch(RepairCause::isSystem), SystemCauseMissing::new),
    HARM_AGREED(
            (repair, facts) ->
                    !repair.harms().isEmpty() && repair.harms().stream().allMatch(RepairHarm::isAgreed),
            HarmNotAgreed::new),
    ACCOUNT((repair, facts) -> repair.said().contains(AccountPart.EXPLANATION), AccountMissing::new),
    REGULATION((repair, facts) -> repair.plan().has(RepairKind.REGULATION), RegulationMissing::new),
    DEMONSTRATION((repair, facts) -> repair.plan().has(RepairKind.DEMONSTRATION), DemonstrationMissing::new),
    COMPLETE_ACTIONS((repair, facts) -> repair.plan().isComplete(), ActionIncomplete::new),
    FACTORS((repair, facts) -> repair.plan().covers(repair.violation().factors()), FactorWithoutAction::new),
    HARM_REPAIR((repair, facts) -> repair.plan().has(RepairKind.HARM_REPAIR), HarmRepairMissing::new),
    EXPECTATIONS(
            (repair, facts) -> !repair.expectations().isEmpty()
                    && repair.expectations().stream().allMatch(RepairExpectation::isSigned),
            ExpectationsNotRenewed::new),
    INVITED((repair, facts) -> !repair.requests().isEmpty(), InjuredNotInvited::new),
    /** Executive sponsors are named on both sides of the relationship; needed for completeness, not for a step. */
    SPONSORS((repair, facts) -> facts.sponsored(), NeitherBackNorReaffirmed::new),
    VERIFIED((repair, facts) -> repair.plan().isVerified(), ActionsNotVerified::new),
    KEPT((repair, facts) -> repair.plan().keptShare() >= 0.9, TooFewKept::new),
    NO_OPEN_HARM(
            (repair, facts) ->
                    !repair.harms().isEmpty() && repair.harms().stream().allMatch(RepairHarm::isMadeGood),
            HarmStillOpen::new),
    REPEATED((repair, facts) -> facts.lastRepeat() != null || repair.plan().broken() >= 2, NoRepeatKnown::new),
    BACK((repair, facts) -> facts.back() || repair.voices().both(Voice.REAFFIRMED), NeitherBackNorReaffirmed::new),
    CALM((repair, facts) -> facts.isCalm(repair.violation().occurredOn()), RepeatTooRecent::new),
    TIME_OVER(
            (repair, facts) ->
                    !facts.back() && facts.on().isAfter(repair.dueBy().orElse(facts.on())),
            StillTimeToRecover::new),
    LOWER_TARGET((repair, facts) -> repair.voices().both(Voice.LOSS_ACCEPTED), LowerTargetNotSigned::new),
    WITHIN_HALF_YEAR((repair, facts) -> !facts.on().isAfter(repair.enteredOn().plusDays(180)), RecurrenceTooLate::new);

    private final BiPredicate<RepairCase, CaseFacts> holds;
    private final Function<String, RuleViolation> refusal;

    Check(BiPredicate<RepairCase, CaseFacts> holds, Function<String, RuleViolation> refusal) {
        this.holds = holds;
        this.refusal = refusal;
    }

    boolean holds(RepairCase repair, CaseFacts facts) {
        return holds.test(repair, facts);
    }

    RuleViolation refusal(String title) {
        return refusal.apply(title);
    }
}
