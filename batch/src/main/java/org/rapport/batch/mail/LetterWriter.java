package org.rapport.batch.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.batch.document.Note;
import org.rapport.identity.Reach;
import org.rapport.night.NightBook;
import org.rapport.report.BundledWords;
import org.rapport.report.Days;
import org.rapport.report.PostRoom.Addressed;
import org.rapport.report.StandingNews;
import org.rapport.report.Words;
import org.rapport.shared.Language;

/** Writes each mail at the moment it is sent, with what its recipient may see then. */
@ApplicationScoped
public class LetterWriter {
    private static final Words WORDS = BundledWords.ofReader();

    private DigestWriter digests;
    private NightBook nights;
    private StandingNews standings;
    private InvitationWriter invitations;
    private EarlyWriter tellings;
    private AccountWriter accounts;
    private ReminderWriter reminders;
    private WarningWriter warnings;

    protected LetterWriter() {} // CDI proxy

    @Inject
    public LetterWriter(
            DigestWriter digests,
            NightBook nights,
            StandingNews standings,
            InvitationWriter invitations,
            EarlyWriter tellings,
            AccountWriter accounts,
            ReminderWriter reminders,
            WarningWriter warnings) {
        this.digests = digests;
        this.nights = nights;
        this.standings = standings;
        this.invitations = invitations;
        this.tellings = tellings;
        this.accounts = accounts;
        this.reminders = reminders;
        this.warnings = warnings;
    }

    /** The letter; empty if there is nothing to report and the recipient wants no mail then. */
    public Optional<Letter> write(Addressed addressed) {
        try (Language.Reading reader = addressed.language().read()) {
            return written(addressed);
        }
    }

    private Optional<Letter> written(Addressed addressed) {
        return switch (addressed.mail().kind()) {
            case NIGHT_FAILED -> Optional.of(failure(addressed.mail().day()));
            case STANDINGS -> standings(addressed);
            case INVITATION -> invitations.write(addressed);
            case EARLY_TELLING -> tellings.write(addressed);
            case ACCOUNT -> accounts.write(addressed, home());
            case REVIEW_REMINDER -> reminders.write(addressed, home());
            case WARNINGS -> warnings.write(addressed, home());
            case DIGEST -> digests.write(addressed, home());
        };
    }

    /** The changes of standing that the recipient may see now; empty where none is left to tell. */
    private Optional<Letter> standings(Addressed addressed) {
        LocalDate day = addressed.mail().day();
        Reach reach = addressed.user().partner().map(Reach::of).orElse(Reach.ALL);
        List<StandingNews.Line> lines = standings.of(day, reach);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String foot = WORDS.say("mail.standing.foot", new Days(day, WORDS.locale()).full(day));
        List<Note.Item> items = lines.stream()
                .map(line -> new Note.Item(line.text(), WORDS.say("mail.item.open"), home() + line.path()))
                .toList();
        String subject = WORDS.say("mail.standing.subject", lines.size(), WORDS.count(lines.size()));
        return Optional.of(new Letter(new Note(subject, List.of(), items, foot).written(WORDS)));
    }

    private Letter failure(LocalDate day) {
        String named = new Days(day, WORDS.locale()).full(day);
        String subject = WORDS.say("mail.failed.subject", named);
        String text =
                WORDS.say("mail.failed.text", named, nights.read(day).night().failure(), home() + "/nights");
        return new Letter(Note.of(subject, List.of(text)).written(WORDS));
    }

    /** Address of the portal, for links, without a slash at its end. */
    static String home() {
        return System.getProperty("rapport.url", "http://localhost:8080");
    }
}
