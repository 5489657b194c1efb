package org.rapport.batch.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.batch.document.Note;
import org.rapport.report.AlertLine;
import org.rapport.report.AlertNews;
import org.rapport.report.BundledWords;
import org.rapport.report.Days;
import org.rapport.report.Digest;
import org.rapport.report.PostRoom.Addressed;
import org.rapport.report.Words;

/** Writes the mail about early warnings of which a step has come, with what its recipient may see when it is sent. */
@ApplicationScoped
class WarningWriter {
    private static final Words WORDS = BundledWords.ofReader();
    private static final String LIST = "/alert/list.xhtml";

    private AlertNews news;
    private Clock clock;

    protected WarningWriter() {} // CDI proxy

    @Inject
    WarningWriter(AlertNews news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    /** The letter; empty where none of the warnings is left to tell. */
    public Optional<Letter> write(Addressed addressed, String home) {
        LocalDate day = addressed.mail().day();
        List<AlertLine> lines = news.told(addressed.user(), day, LocalDate.now(clock));
        return lines.isEmpty() ? Optional.empty() : Optional.of(letter(lines, addressed, home));
    }

    private static Letter letter(List<AlertLine> lines, Addressed addressed, String home) {
        LocalDate day = addressed.mail().day();
        boolean guest = addressed.user().partner().isPresent();
        String subject = Digest.oneLine(
                WORDS.say("mail.warnings.subject", lines.size(), lines.get(0).partner()));
        String greeting = WORDS.say("mail.warnings.greeting", addressed.user().name());
        String foot = WORDS.say("mail.warnings.foot", new Days(day, WORDS.locale()).full(day), home + LIST);
        List<Note.Item> items = lines.stream()
                .map(line -> new Note.Item(said(line, guest), WORDS.say("mail.item.open"), home + line.path()))
                .toList();
        return new Letter(new Note(subject, List.of(greeting), items, foot).written(WORDS));
    }

    private static String said(AlertLine line, boolean guest) {
        String side = WORDS.say(guest ? "side.guest." + line.side() : "side." + line.side());
        String text = line.text().contains(line.partner()) ? line.text() : line.text() + " " + line.partner() + ".";
        return guest ? side + ": " + line.text() : side + " " + text;
    }
}
