package org.rapport.batch.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.batch.document.Mail;
import org.rapport.batch.document.Note;
import org.rapport.engagement.Encounter;
import org.rapport.engagement.EncounterCalendar;
import org.rapport.engagement.Encounters;
import org.rapport.identity.Users;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.report.BundledWords;
import org.rapport.report.Days;
import org.rapport.report.PostRoom.Addressed;
import org.rapport.report.Words;

/** Writes the invitation to an encounter as it is planned at the moment of sending. */
@ApplicationScoped
class InvitationWriter {
    private static final Words WORDS = BundledWords.ofReader();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Encounters encounters;
    private Partners partners;
    private Users users;
    private Clock clock;

    protected InvitationWriter() {} // CDI proxy

    @Inject
    InvitationWriter(Encounters encounters, Partners partners, Users users, Clock clock) {
        this.encounters = encounters;
        this.partners = partners;
        this.users = users;
        this.clock = clock;
    }

    /** The letter; empty if the encounter has been changed since, so that a later invitation tells it. */
    @Transactional
    public Optional<Letter> write(Addressed addressed) {
        return encounters.withInvitation(addressed.mail().about()).map(encounter -> letter(encounter, addressed));
    }

    private Letter letter(Encounter encounter, Addressed addressed) {
        Partner partner = partners.withId(encounter.partner()).orElseThrow();
        String key = "mail.invitation." + EncounterCalendar.method(encounter);
        String title = encounter.purpose() + " (" + partner.name() + ")";
        String subject = WORDS.say(key + ".subject", title, when(encounter));
        String text = WORDS.say(key + ".text", title, when(encounter), agenda(encounter));
        Post.Recipient to = addressed
                .recipient()
                .map(one -> new Post.Recipient(one.name(), one.email()))
                .orElseThrow();
        String calendar = EncounterCalendar.invitation(
                encounter,
                title,
                organizer(partner),
                new EncounterCalendar.Person(to.name(), to.address()),
                clock.instant());
        Mail mail = Note.of(subject, List.of(text)).written(WORDS);
        return new Letter(
                mail.subject(),
                mail.html(),
                mail.text(),
                List.of(),
                new Letter.Calendar(EncounterCalendar.method(encounter), calendar));
    }

    private EncounterCalendar.Person organizer(Partner partner) {
        return Optional.ofNullable(partner.manager())
                .flatMap(users::withId)
                .map(user -> new EncounterCalendar.Person(user.name(), user.email()))
                .orElseGet(
                        () -> new EncounterCalendar.Person("Rapport", MailServer.setting("from", "rapport@localhost")));
    }

    private static String agenda(Encounter encounter) {
        return encounter.agenda() == null ? "" : encounter.agenda();
    }

    private static String when(Encounter encounter) {
        String day = new Days(encounter.plannedDay(), WORDS.locale()).full(encounter.plannedDay());
        return encounter.starts() == null
                ? day
                : day + ", " + TIME.format(encounter.starts()) + " (" + encounter.zone() + ")";
    }
}
