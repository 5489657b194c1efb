package org.rapport.batch.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.batch.document.Documents;
import org.rapport.batch.document.Mail;
import org.rapport.batch.document.Note;
import org.rapport.identity.User;
import org.rapport.night.NightBook;
import org.rapport.night.Nights;
import org.rapport.report.Audience;
import org.rapport.report.BundledWords;
import org.rapport.report.Coverage;
import org.rapport.report.Days;
import org.rapport.report.Digest;
import org.rapport.report.DigestPreview;
import org.rapport.report.DocumentFormat;
import org.rapport.report.PortfolioAssembly;
import org.rapport.report.PortfolioReport;
import org.rapport.report.PostRoom.Addressed;
import org.rapport.report.ReportDocuments;
import org.rapport.report.Subscription;
import org.rapport.report.SubscriptionChoice;
import org.rapport.report.Words;

/** Writes the digest of a day as its reader wants it, with what the reader may see at this moment. */
@ApplicationScoped
public class DigestWriter implements DigestPreview {
    private static final Words WORDS = BundledWords.ofReader();

    private PortfolioAssembly portfolios;
    private ReportDocuments documents;
    private NightBook book;
    private Nights nights;

    protected DigestWriter() {} // CDI proxy

    @Inject
    public DigestWriter(PortfolioAssembly portfolios, ReportDocuments documents, NightBook book, Nights nights) {
        this.portfolios = portfolios;
        this.documents = documents;
        this.book = book;
        this.nights = nights;
    }

    /** The letter; empty if the subscription has ended, or there is nothing to report and no mail is wanted then. */
    Optional<Letter> write(Addressed addressed, String home) {
        return Optional.ofNullable(addressed.subscription())
                .flatMap(subscription -> write(addressed, subscription, home));
    }

    private Optional<Letter> write(Addressed addressed, Subscription subscription, String home) {
        User user = addressed.user();
        SubscriptionChoice wish = subscription.choice();
        LocalDate day = addressed.mail().day();
        PortfolioReport report = portfolios.of(day, Audience.of(user, wish), book.number(day));
        boolean eventful = wish.isEventful(report);
        if (!eventful && wish.onlyEventful()) {
            return Optional.empty();
        }
        String end = subscription
                .token()
                .map(token -> home + "/unsubscribe?token=" + token)
                .orElse(null);
        if (!eventful && wish.movedPoints() > 0) {
            return Optional.of(still(user, wish, day, home, end));
        }
        List<Letter.Attachment> attached = wish.attachments() ? attached(user, wish, report, day) : List.of();
        Mail mail = new Documents(WORDS).mail(digest(user, wish, report, home).with(links(wish, day, home, end)));
        return Optional.of(new Letter(mail.subject(), mail.html(), mail.text(), attached).endable(end));
    }

    @Override
    public Optional<String> html(User user, SubscriptionChoice wish) {
        String home = LetterWriter.home();
        return nights.lastCompleted().map(day -> {
            PortfolioReport report = portfolios.of(day, Audience.of(user, wish), book.number(day));
            Digest digest = digest(user, wish, report, home).with(links(wish, day, home, null));
            return wish.isEventful(report) || wish.movedPoints() == 0
                    ? new Documents(WORDS).mail(digest).html()
                    : still(user, wish, day, home, null).html();
        });
    }

    private static Digest digest(User user, SubscriptionChoice wish, PortfolioReport report, String home) {
        String reason = WORDS.say("mail.reason." + wish.frequency());
        String about = wish.coverage() == Coverage.PORTFOLIO ? "" : " " + WORDS.say("mail.coverage." + wish.coverage());
        String attached = wish.attachments() ? WORDS.say("mail.attached.report") : "";
        return Digest.of(report, user.name(), reason + about, attached, home);
    }

    /** The documents where they are not attached, and how to end the mails. */
    private static List<Digest.Link> links(SubscriptionChoice wish, LocalDate day, String home, String end) {
        List<Digest.Link> links = new ArrayList<>();
        if (!wish.attachments()) {
            links.add(new Digest.Link(WORDS.say("mail.linked"), home + "/report/list.xhtml?day=" + day));
        }
        if (end != null) {
            links.add(new Digest.Link(WORDS.say("mail.unsubscribe"), end));
        }
        return links;
    }

    /** That nothing moved as far as the reader wants to know it. */
    private static Letter still(User user, SubscriptionChoice wish, LocalDate day, String home, String end) {
        String text =
                WORDS.say("mail.still.text", user.name(), new Days(day, WORDS.locale()).full(day), wish.movedPoints());
        String foot = end == null ? null : WORDS.say("mail.unsubscribe") + ": " + end;
        String subject = WORDS.say("mail.still.subject", wish.movedPoints());
        return new Letter(new Note(subject, List.of(text + "\n" + home), List.of(), foot).written(WORDS)).endable(end);
    }

    private List<Letter.Attachment> attached(
            User user, SubscriptionChoice wish, PortfolioReport report, LocalDate day) {
        List<Letter.Attachment> attached = new ArrayList<>();
        for (DocumentFormat format : List.of(DocumentFormat.PDF, DocumentFormat.XLSX)) {
            document(user, wish, report, day, format)
                    .ifPresent(file -> attached.add(
                            new Letter.Attachment("rapport-" + day + format.suffix(), format.mediaType(), file)));
        }
        return attached;
    }

    /** What the night wrote; for a part of the partners, what is drawn now. */
    private Optional<Path> document(
            User user, SubscriptionChoice wish, PortfolioReport report, LocalDate day, DocumentFormat format) {
        if (user.partner().isPresent()) {
            return documents.partner(day, user.partner().get(), format);
        }
        if (Audience.of(user, wish).isWhole()) {
            return documents.portfolio(day, format);
        }
        Documents drawn = new Documents(WORDS);
        byte[] content = format == DocumentFormat.PDF ? drawn.pdf(report) : drawn.xlsx(report);
        return Optional.of(documents.putDigest(day, user.id(), format, content));
    }
}
