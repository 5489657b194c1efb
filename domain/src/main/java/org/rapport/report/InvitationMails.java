package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.engagement.EncounterAnnounced;
import org.rapport.partner.ContactRow;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;

/** Puts down an invitation by mail for everybody who is to come to an encounter, and for whoever runs the relationship. */
@ApplicationScoped
public class InvitationMails {
    private Outbox outbox;
    private Partners partners;
    private Clock clock;

    protected InvitationMails() {} // CDI proxy

    @Inject
    public InvitationMails(Outbox outbox, Partners partners, Clock clock) {
        this.outbox = outbox;
        this.partners = partners;
        this.clock = clock;
    }

    void on(@Observes EncounterAnnounced fact) {
        Set<UUID> recipients = partners.contacts(fact.partner()).stream()
                .filter(contact -> contact.email() != null)
                .map(ContactRow::id)
                .filter(fact.contacts()::contains)
                .collect(Collectors.toCollection(HashSet::new));
        partners.withId(fact.partner()).map(Partner::manager).ifPresent(recipients::add);
        for (UUID recipient : recipients) {
            OutboxMail mail = new OutboxMail(recipient, LocalDate.now(clock), MailKind.INVITATION, fact.invitation());
            mail.release(clock.instant());
            outbox.add(mail);
        }
    }
}
