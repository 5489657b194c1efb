package org.rapport.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.PromiseLine;
import org.rapport.commitment.ReportLine;
import org.rapport.commitment.Status;
import org.rapport.commitment.WordsHeld.Fate;
import org.rapport.forecast.HonestDate;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.look.DayScale;
import org.rapport.web.look.PromiseBar.Said;
import org.rapport.web.look.PromiseStory;
import org.rapport.web.look.PromiseStory.Report;
import org.rapport.web.look.PromiseStory.Word;

/** Draws what was said of a commitment: its promises, its honest date, its status reports. */
@ApplicationScoped
public class CommitmentStory {
    private static final int LEFT = 25;
    private static final int RIGHT = 9;

    private Say say;
    private Format format;

    protected CommitmentStory() {} // CDI proxy

    @Inject
    public CommitmentStory(Say say, Format format) {
        this.say = say;
        this.format = format;
    }

    /** The picture; {@code honest} is null unless the commitment is open. */
    public PromiseStory of(CommitmentCard card, HonestDate honest, LocalDate today) {
        return new PromiseStory(
                card.promisor(),
                axis(card, honest, today),
                today,
                card.promises().stream().map(CommitmentStory::said).toList(),
                card.fulfilledOn(),
                honest == null ? null : honest.p50(),
                honest == null ? null : honest.p80(),
                card.reports().stream().map(report -> report(card, report)).toList(),
                summary(card, honest));
    }

    /** From before the announcement to after the last day that is drawn; today only while it is open. */
    private static DayScale axis(CommitmentCard card, HonestDate honest, LocalDate today) {
        LocalDate from = card.announcedOn();
        LocalDate to = Stream.concat(
                        card.promises().stream().map(PromiseLine::dueOn),
                        Stream.of(
                                card.endedOn() == null ? today : card.endedOn(), honest == null ? from : honest.p80()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(today);
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return DayScale.of(from.minusDays(1 + days / LEFT), to.plusDays(1 + days / RIGHT));
    }

    private static Said said(PromiseLine line) {
        return new Said(line.announcedOn(), line.dueOn(), line.initiatedBy(), line.isSurprise());
    }

    /** A report as it is drawn: on track is marked wrong where the day it spoke of failed. */
    private static Report report(CommitmentCard card, ReportLine report) {
        LocalDate meant = card.promises().stream()
                .filter(line -> !line.announcedOn().isAfter(report.day()))
                .reduce((earlier, later) -> later)
                .map(PromiseLine::dueOn)
                .orElse(card.firstDueOn());
        boolean wrong = report.status() == Status.ON_TRACK
                && card.words().stream()
                        .anyMatch(words -> words.word() == Status.ON_TRACK
                                && words.dueOn().equals(meant)
                                && words.fate() == Fate.FAILED);
        return new Report(
                report.day(), wrong ? Word.WRONG : Word.valueOf(report.status().name()));
    }

    private String summary(CommitmentCard card, HonestDate honest) {
        String promises = card.promises().stream()
                .map(line -> say.of(
                        line.isFirst()
                                ? "commitment.story.first"
                                : line.isSurprise() ? "commitment.story.surprise" : "commitment.story.ahead",
                        format.shortDay(line.announcedOn()),
                        format.shortDay(line.dueOn())))
                .collect(Collectors.joining("; "));
        List<String> rest = Stream.of(
                        honest == null
                                ? null
                                : say.of(
                                        "commitment.story.honest",
                                        format.shortDay(honest.p50()),
                                        format.shortDay(honest.p80())),
                        card.fulfilledOn() == null ? null : say.of("story.done", format.shortDay(card.fulfilledOn())),
                        say.of("commitment.story.reports", card.reports().size()))
                .filter(Objects::nonNull)
                .toList();
        return promises + ". " + String.join(". ", rest) + ".";
    }
}
