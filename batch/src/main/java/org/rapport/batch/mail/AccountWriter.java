package org.rapport.batch.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.batch.document.Note;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.repair.AccountPart;
import org.rapport.repair.RepairCase;
import org.rapport.repair.RepairPart;
import org.rapport.repair.Repairs;
import org.rapport.report.BundledWords;
import org.rapport.report.Days;
import org.rapport.report.PostRoom.Addressed;
import org.rapport.report.ReportFrame;
import org.rapport.report.Words;
import org.rapport.shared.Side;

/** Writes the letter in which a side gives account of broken trust, in its own words and nothing else. */
@ApplicationScoped
class AccountWriter {
    private static final Words WORDS = BundledWords.ofReader();

    private Repairs repairs;
    private Partners partners;

    protected AccountWriter() {} // CDI proxy

    @Inject
    AccountWriter(Repairs repairs, Partners partners) {
        this.repairs = repairs;
        this.partners = partners;
    }

    /** The letter; empty where it is known no more. */
    @Transactional
    public Optional<Letter> write(Addressed addressed, String home) {
        UUID letter = addressed.mail().about();
        return repairs.withLetter(letter).map(repair -> letter(repair, letter, home));
    }

    private Letter letter(RepairCase repair, UUID letter, String home) {
        List<RepairPart> parts = AccountPart.spoken().stream()
                .flatMap(part -> repair.parts().stream()
                        .filter(one -> one.part() == part && one.letter().equals(letter)))
                .toList();
        String company = repair.causer() == Side.US
                ? ReportFrame.house()
                : partners.withId(repair.partner()).map(Partner::name).orElse("");
        LocalDate happened = repair.violation().occurredOn();
        List<String> said = new ArrayList<>();
        said.add(WORDS.say("mail.account.greeting", repair.title(), new Days(happened, WORDS.locale()).full(happened)));
        parts.forEach(one -> said.add(one.text()));
        said.add(parts.get(0).person() + ", " + company);
        String foot = WORDS.say("mail.account.foot", home + "/repair/detail.xhtml?id=" + repair.id());
        String subject = WORDS.say("mail.account.subject", company, repair.title());
        return new Letter(new Note(subject, said, List.of(), foot).written(WORDS));
    }
}
