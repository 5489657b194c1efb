package org.rapport.web.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rapport.issue.IssueCard;
import org.rapport.issue.IssueRow;
import org.rapport.issue.IssueState;
import org.rapport.issue.StepKind;
import org.rapport.issue.StepLine;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.look.Happening;
import org.rapport.web.look.Step;
import org.rapport.web.look.Step.State;

/** Tells in words and steps how far an issue is. */
@Named("issueStory")
@ApplicationScoped
public class IssueStory {
    private Say say;
    private Format format;

    protected IssueStory() {} // CDI proxy

    @Inject
    public IssueStory(Say say, Format format) {
        this.say = say;
        this.format = format;
    }

    /** The sentence that the page of an issue begins with. */
    public String finding(IssueCard card) {
        LocalDate today = format.today();
        boolean unheard = card.acknowledgedOn() == null && card.isOpen();
        String key = switch (card.state()) {
            case CLOSED -> "closed";
            case VERIFIED -> "verified";
            case FIXED -> "fixed";
            case OPEN -> unheard ? "told" : card.resolveBy().isBefore(today) ? "over" : "open";
        };
        LocalDate about =
                card.state() == IssueState.CLOSED ? card.closedOn() : unheard ? card.acknowledgeBy() : card.resolveBy();
        return say.of("issue.finding." + key, card.title(), format.day(about), format.away(about), card.reopenings());
    }

    /** The way from what happened to the end, as far as it has gone. */
    public List<Step> steps(IssueCard card) {
        boolean heard = card.acknowledgedOn() != null;
        boolean fixed = card.fixedOn() != null;
        boolean verified = card.verifiedOn() != null;
        boolean closed = card.closedOn() != null;
        return List.of(
                step("occurred", true, true, card.occurredOn(), "issue.step.found", format.day(card.foundOn())),
                step("told", true, true, card.disclosedOn(), "issue.step.daysToTell", card.daysToTell()),
                step(
                        "acknowledged",
                        heard,
                        true,
                        heard ? card.acknowledgedOn() : card.acknowledgeBy(),
                        heard ? "issue.step.agreedDays" : "issue.step.due",
                        card.acknowledgeDays()),
                step(
                        "fixed",
                        fixed,
                        heard,
                        fixed ? card.fixedOn() : card.resolveBy(),
                        fixed ? "issue.step.agreedDays" : "issue.step.due",
                        card.resolveDays()),
                step("verified", verified, fixed, card.verifiedOn(), "issue.step.other", 0),
                step("closed", closed, verified, card.closedOn(), "issue.step.actions", card.openActions()));
    }

    private Step step(String what, boolean done, boolean reached, LocalDate day, String note, Object argument) {
        State state = done ? State.DONE : reached ? State.NOW : State.TODO;
        return new Step(state, say.of("issue.step." + what), format.day(day), say.of(note, argument));
    }

    /** What was done about it, the newest first. */
    public List<Happening> story(IssueCard card) {
        List<Happening> story = new java.util.ArrayList<>(
                card.steps().stream().map(this::happening).toList());
        java.util.Collections.reverse(story);
        return story;
    }

    private Happening happening(StepLine step) {
        boolean late = step.recordedOn().isAfter(step.day());
        return new Happening(
                step.day(),
                step.side(),
                icon(step.kind()),
                say.of("issue.did." + step.kind(), step.person()),
                null,
                step.text(),
                late ? step.recordedOn() : null);
    }

    private static String icon(StepKind kind) {
        return switch (kind) {
            case TOLD, CORRECTED, ACKNOWLEDGED -> "said";
            case CONCEDED -> "help";
            case FIXED -> "repair";
            case VERIFIED, CLOSED -> "check";
            case REOPENED -> "issue";
        };
    }

    /** How far the issue of a line is, in words. */
    public String state(IssueRow row) {
        LocalDate today = format.today();
        if (row.state() == IssueState.OPEN) {
            String key = row.acknowledgedOn() == null ? "unanswered" : "open";
            LocalDate due = row.acknowledgedOn() == null ? row.acknowledgeBy() : row.resolveBy();
            return say.of("issue.state." + key, format.away(due));
        }
        return say.of("issue.state." + row.state(), format.shortDay(row.closedOn() == null ? today : row.closedOn()));
    }

    /** Whether something about the issue of a line is over its day. */
    public boolean failed(IssueRow row) {
        LocalDate today = format.today();
        return row.isAnswerOver(today) || row.isOver(today);
    }
}
