package org.rapport.batch.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.rapport.batch.document.Note;
import org.rapport.culture.EarlyTelling;
import org.rapport.culture.EarlyTellings;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.report.BundledWords;
import org.rapport.report.EarlyLetter;
import org.rapport.report.PostRoom.Addressed;
import org.rapport.report.Words;
import org.rapport.shared.Side;

/** Writes the letter by which bad news is told early. */
@ApplicationScoped
class EarlyWriter {
    private static final Words WORDS = BundledWords.ofReader();

    private EarlyTellings tellings;
    private Partners partners;

    protected EarlyWriter() {} // CDI proxy

    @Inject
    EarlyWriter(EarlyTellings tellings, Partners partners) {
        this.tellings = tellings;
        this.partners = partners;
    }

    @Transactional
    public Optional<Letter> write(Addressed addressed) {
        return tellings.withId(addressed.mail().about()).map(telling -> letter(telling, addressed));
    }

    private Letter letter(EarlyTelling telling, Addressed addressed) {
        String partner = partners.withId(telling.partner()).map(Partner::name).orElse("");
        String reader = addressed.recipient().map(one -> one.name()).orElse("");
        Side side = addressed.user() != null
                ? addressed.user().partner().isPresent() ? Side.PARTNER : Side.US
                : addressed.contact().side();
        EarlyLetter letter = EarlyLetter.of(telling.news(partner), reader, side == telling.side(), WORDS);
        return new Letter(Note.of(letter.subject(), letter.paragraphs()).written(WORDS));
    }
}
