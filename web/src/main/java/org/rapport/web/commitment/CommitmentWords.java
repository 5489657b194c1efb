package org.rapport.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.CommitmentRow;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Outcome;
import org.rapport.commitment.PromiseLine;
import org.rapport.commitment.WordsHeld;
import org.rapport.forecast.HonestDate;
import org.rapport.web.Format;
import org.rapport.web.Say;

/** Says in words what became of commitments, of their days and of what was said about them. */
@Named("commitmentWords")
@ApplicationScoped
public class CommitmentWords {
    private Say say;
    private Format format;

    protected CommitmentWords() {} // CDI proxy

    @Inject
    public CommitmentWords(Say say, Format format) {
        this.say = say;
        this.format = format;
    }

    /** {@code open, in 7 days}; {@code kept}; {@code 5 days late}; {@code 60 % done}; {@code dropped on 3 Nov}. */
    public String outcome(CommitmentRow row) {
        return switch (row.outcome()) {
            case OPEN -> say.of("commitment.outcome.OPEN", format.away(row.dueOn()));
            case KEPT -> say.of("commitment.outcome.KEPT", format.shortDay(row.fulfilledOn()));
            case LATE ->
                row.share() < 1
                        ? say.of("commitment.outcome.PART", format.percent(row.share()))
                        : say.of("commitment.outcome.LATE", row.lateDays(row.fulfilledOn()));
            case BROKEN -> say.of("commitment.outcome.BROKEN", format.shortDay(row.endedOn()));
            case CANCELLED -> say.of("commitment.outcome.CANCELLED", format.shortDay(row.endedOn()));
        };
    }

    /** Whether what became of it went wrong. */
    public boolean failed(CommitmentRow row) {
        Outcome outcome = row.outcome();
        return outcome == Outcome.LATE || outcome == Outcome.BROKEN || row.isOverdue(format.today());
    }

    /** {@code at risk, said 6 Nov}; {@code nothing yet}. */
    public String lastWord(CommitmentRow row) {
        return row.lastWord() == null
                ? say.of("commitment.word.none")
                : say.of(
                        "commitment.word.last",
                        say.of("commitment.word." + row.lastWord()),
                        format.shortDay(row.lastWordOn()));
    }

    /** The sentence a commitment's page begins with; {@code honest} is null unless it is open. */
    public String finding(CommitmentCard card, HonestDate honest, String record) {
        if (card.status() == CommitmentStatus.OPEN && honest != null) {
            boolean over = card.dueOn().isBefore(format.today());
            return say.of(
                    over ? "commitment.finding.over" : "commitment.finding.open",
                    format.shortDay(card.dueOn()),
                    record,
                    format.shortDay(honest.p50()),
                    format.shortDay(honest.p80()),
                    format.away(card.dueOn()),
                    honest.p50().equals(honest.p80()) ? 0 : 1);
        }
        String share = card.outcome() == Outcome.LATE && card.share() < 1
                ? "PART"
                : card.outcome().name();
        return say.of(
                "commitment.finding." + share,
                format.shortDay(card.dueOn()),
                format.shortDay(card.endedOn()),
                format.shortDay(card.measuredDueOn()),
                card.fulfilledOn() == null ? 0 : card.record().lateDays(),
                format.percent(card.share()));
    }

    /** Why the measured day is the one it is. */
    public String measured(CommitmentCard card) {
        boolean asked =
                card.promises().stream().anyMatch(line -> !line.isFirst() && line.initiatedBy() != card.promisor());
        return say.of(
                asked ? "commitment.measured.asked" : "commitment.measured.first", format.day(card.measuredDueOn()));
    }

    /** {@code first}; {@code 16 days ahead}; {@code surprise: 6 days after the day}. */
    public String told(PromiseLine line) {
        if (line.isFirst()) {
            return say.of("story.told.first");
        }
        return say.of(
                line.isSurprise() ? "commitment.told.after" : "commitment.told.before", Math.abs(line.daysAhead()));
    }

    /** {@code On track, for 29 May}. */
    public String word(WordsHeld words) {
        return say.of(
                "commitment.words.said", say.of("commitment.said." + words.word()), format.shortDay(words.dueOn()));
    }

    /** What it was then: {@code not so}; {@code not known before 11 Dec}. */
    public String fate(WordsHeld words) {
        boolean toCome = !words.isKnown() && !words.dueOn().isBefore(format.today());
        String key = words.isKnown() ? words.word() + "." + words.fate() : toCome ? "toCome" : "moot";
        return say.of("commitment.fate." + key, format.shortDay(words.dueOn()), words.times());
    }
}
