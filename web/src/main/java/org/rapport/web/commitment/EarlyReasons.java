package org.rapport.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.ReportLine;
import org.rapport.forecast.HonestDate;
import org.rapport.forecast.Reason;
import org.rapport.web.Format;
import org.rapport.web.Say;

/**
 * The reasons for a later day in words that the other side may read: what was said of the work itself, and the own
 * record; never what is known of other relationships.
 */
@ApplicationScoped
public class EarlyReasons {
    private static final int ROOM = 1000;

    private Say say;
    private Format format;

    protected EarlyReasons() {} // CDI proxy

    @Inject
    public EarlyReasons(Say say, Format format) {
        this.say = say;
        this.format = format;
    }

    /** One reason a line; {@code honest} is null where the record says nothing. */
    public String of(CommitmentCard card, HonestDate honest) {
        Stream<String> record =
                honest == null ? Stream.empty() : honest.reasons().stream().flatMap(one -> words(one).stream());
        String text = Stream.concat(lastWord(card).stream(), record).collect(Collectors.joining("\n"));
        return text.length() <= ROOM ? text : text.substring(0, text.lastIndexOf('\n', ROOM));
    }

    private Optional<String> lastWord(CommitmentCard card) {
        List<ReportLine> reports = card.reports();
        return reports.isEmpty() || reports.get(reports.size() - 1).note() == null
                ? Optional.empty()
                : Optional.of(reports.get(reports.size() - 1))
                        .filter(last -> last.status().warns())
                        .map(last -> say.of("early.reason.word", format.day(last.day()), last.note()));
    }

    /** In words, if the reason is fit to be shared. */
    private Optional<String> words(Reason reason) {
        String key = "early.reason." + reason.key().replaceFirst("\\.(US|PARTNER)$", "");
        Object[] arguments = Stream.of(reason.arguments())
                .map(one -> one instanceof LocalDate day ? format.day(day) : one)
                .toArray();
        boolean begun = !(reason instanceof Reason.DaysPassed days) || days.passed() > 0;
        return begun && say.has(key) ? Optional.of(say.of(key, arguments)) : Optional.empty();
    }
}
