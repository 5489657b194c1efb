package org.rapport.web.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.rapport.repair.RepairCard;
import org.rapport.repair.RepairRow;
import org.rapport.repair.RepairState;
import org.rapport.repair.RepairStepKind;
import org.rapport.repair.Voice;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.Sides;
import org.rapport.web.look.Happening;
import org.rapport.web.look.Reply;
import org.rapport.web.look.Step;
import org.rapport.web.look.Step.State;

/** Puts a repair into words: its finding, its seven steps, its story. */
@Named("repairStory")
@ApplicationScoped
public class RepairStory {
    private static final int STEPS = 7;

    private Say say;
    private Format format;
    private Sides sides;

    protected RepairStory() {} // CDI proxy

    @Inject
    public RepairStory(Say say, Format format, Sides sides) {
        this.say = say;
        this.format = format;
        this.sides = sides;
    }

    /** The sentence that the page of a repair begins with. */
    public String finding(RepairCard card) {
        String key = switch (card.state()) {
            case DISPUTED, WITHDRAWN, RECOVERED, CLOSED_UNRECOVERED -> "." + card.state();
            default -> "";
        };
        long reached =
                steps(card).stream().filter(step -> step.state() != State.TODO).count();
        String who = card.state() == RepairState.DISPUTED ? sides.object(card.causer()) : sides.word(card.causer());
        return say.of("repair.finding" + key, who, card.title(), reached, STEPS);
    }

    /** The seven steps from the violation to the day on which the other side holds it to be mended. */
    public List<Step> steps(RepairCard card) {
        boolean[] done = done(card);
        List<Step> steps = new ArrayList<>();
        boolean reached = !card.state().isOver();
        for (int i = 0; i < STEPS; i++) {
            State state = done[i] ? State.DONE : reached ? State.NOW : State.TODO;
            reached = reached && done[i];
            steps.add(step(card, i, state));
        }
        return steps;
    }

    private static boolean[] done(RepairCard card) {
        boolean over = card.state() == RepairState.RECOVERED;
        boolean signed = !card.expectations().isEmpty()
                && card.expectations().stream().allMatch(one -> one.signedUs() != null && one.signedPartner() != null);
        boolean both = card.said(Voice.REAFFIRMED, Side.US) && card.said(Voice.REAFFIRMED, Side.PARTNER);
        return new boolean[] {
            true,
            card.dayOf(RepairStepKind.ACKNOWLEDGE) != null || card.dayOf(RepairStepKind.UPHOLD) != null,
            card.state().isBeyond(RepairState.ACKNOWLEDGED),
            card.state().isBeyond(RepairState.REFORMING),
            signed && card.state().isBeyond(RepairState.DIAGNOSED),
            both || over,
            over
        };
    }

    private Step step(RepairCard card, int i, State state) {
        return switch (i) {
            case 0 ->
                new Step(
                        state,
                        say.of("repair.step.violation"),
                        format.day(card.violation().occurredOn()),
                        say.of(
                                "repair.step.violation.note",
                                sides.object(card.violation().detectedBy()),
                                format.day(card.violation().detectedOn())));
            case 1 ->
                dated(
                        card,
                        state,
                        "acknowledged",
                        RepairStepKind.ACKNOWLEDGE,
                        RepairState.DETECTED,
                        card.daysToAcknowledge());
            case 2 ->
                dated(
                        card,
                        state,
                        "account",
                        RepairStepKind.DIAGNOSE,
                        RepairState.ACKNOWLEDGED,
                        card.parts().size());
            case 3 -> {
                long verified = card.actions().stream()
                        .filter(one -> one.verifiedOn() != null)
                        .count();
                yield dated(
                        card,
                        state,
                        "repairs",
                        RepairStepKind.ACTIONS_DONE,
                        RepairState.REFORMING,
                        verified,
                        card.actions().size());
            }
            case 4 ->
                dated(
                        card,
                        state,
                        "expectations",
                        RepairStepKind.AGREE_PLAN,
                        RepairState.DIAGNOSED,
                        card.expectations().size());
            case 5 -> dated(card, state, "sponsors", RepairStepKind.REAFFIRMED, RepairState.EVALUATING, 0);
            default -> dated(card, state, "verified", RepairStepKind.CONFIRM, RepairState.EVALUATING, 0);
        };
    }

    private Step dated(
            RepairCard card, State state, String what, RepairStepKind kind, RepairState due, Object... arguments) {
        LocalDate day = state == State.DONE ? card.dayOf(kind) : card.state() == due ? card.dueBy() : null;
        String key = "repair.step." + what;
        return new Step(
                state,
                say.of(key),
                state == State.DONE || day == null ? format.day(day) : say.of("repair.step.by", format.day(day)),
                say.of(key + (state == State.DONE ? ".done" : ".note"), arguments));
    }

    public long daysSince(RepairCard card) {
        return ChronoUnit.DAYS.between(card.violation().occurredOn(), format.today());
    }

    /** The answer to the account, as a reply; null while there is none in words. */
    public Reply answer(RepairCard card, String company) {
        Side side = card.causer().other();
        return card.accountReply() == null
                ? null
                : new Reply(
                        side,
                        side == Side.PARTNER ? company : null,
                        card.accountConfirmedBy(),
                        null,
                        card.accountConfirmedOn(),
                        card.accountReply(),
                        null);
    }

    /** Requests for help without an answer. */
    public List<RepairCard.Request> open(RepairCard card) {
        return card.requests().stream().filter(one -> one.answer() == null).toList();
    }

    /** Whether somebody waits for an answer to a request for help. */
    public boolean asked(RepairCard card) {
        return !open(card).isEmpty();
    }

    /** What is done and not verified. */
    public List<RepairCard.Action> toVerify(RepairCard card) {
        return card.actions().stream().filter(RepairCard.Action::isToVerify).toList();
    }

    /** Names of what a reader can still say that counts only when both say it. */
    public List<String> voices(RepairCard card, RepairRights may) {
        return Arrays.stream(Voice.values())
                .filter(voice -> voice.isSponsors() == (card.state() == RepairState.EVALUATING))
                .filter(voice -> voice.isSponsors() || card.state() == RepairState.DISPUTED)
                .map(Voice::name)
                .filter(voice -> !may.still(card, voice).isEmpty())
                .toList();
    }

    /** What was done about it, the newest first. */
    public List<Happening> story(RepairCard card) {
        List<Happening> story = new ArrayList<>(
                card.steps().stream().map(step -> happening(card, step)).toList());
        Collections.reverse(story);
        return story;
    }

    private Happening happening(RepairCard card, RepairCard.Step step) {
        boolean late = step.recordedOn().isAfter(step.day());
        return new Happening(
                step.day(),
                step.side(),
                icon(step.kind()),
                say.of("repair.did." + step.kind(), step.person()),
                null,
                words(card, step),
                late ? step.recordedOn() : null);
    }

    /** What was said with a step. */
    private static String words(RepairCard card, RepairCard.Step step) {
        return switch (step.kind()) {
            case ACKNOWLEDGE -> card.known();
            case DISPUTE -> card.disputeReason();
            default -> step.text();
        };
    }

    private static String icon(RepairStepKind kind) {
        return switch (kind) {
            case ACCOUNT_GIVEN, ACCOUNT_CONFIRMED, DISPUTE, ACKNOWLEDGE -> "said";
            case HELP_ASKED, HELP_ANSWERED -> "help";
            case ACTION_VERIFIED, ACTIONS_DONE, CONFIRM, UPHOLD -> "check";
            case REAFFIRMED, AGREE_PLAN, AGREEMENT_AMENDED -> "agreement";
            case PROMISE_RENEWED -> "promise";
            case OPENED, REPEAT, RECUR, ACTION_BROKEN, NOT_ENOUGH, ACCEPT_LOSS -> "issue";
            default -> "repair";
        };
    }

    /** How far the repair of a line is, in words. */
    public String state(RepairRow row) {
        return say.of("repair.state." + row.state());
    }
}
