package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.partner.ContactRow;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.repair.AccountGiven;
import org.rapport.shared.Side;

/**
 * Puts down the letter in which a side gives account of a violation: to the people of the other side with an address, or,
 * where we are the other side, to whoever runs the relationship and to our sponsor.
 */
@ApplicationScoped
public class AccountMails {
    private Outbox outbox;
    private Partners partners;
    private Clock clock;

    protected AccountMails() {} // CDI proxy

    @Inject
    public AccountMails(Outbox outbox, Partners partners, Clock clock) {
        this.outbox = outbox;
        this.partners = partners;
        this.clock = clock;
    }

    void on(@Observes AccountGiven fact) {
        LocalDate today = LocalDate.now(clock);
        if (!AccountGiven.goesOut(fact.on(), today)) {
            return;
        }
        for (UUID recipient : recipients(fact)) {
            OutboxMail mail = new OutboxMail(recipient, today, MailKind.ACCOUNT, fact.letter());
            mail.release(clock.instant());
            outbox.add(mail);
        }
    }

    private Set<UUID> recipients(AccountGiven fact) {
        Set<UUID> recipients = new HashSet<>();
        if (fact.causer() == Side.US) {
            partners.contacts(fact.partner()).stream()
                    .filter(contact -> contact.side() == Side.PARTNER && contact.email() != null)
                    .map(ContactRow::id)
                    .forEach(recipients::add);
        } else {
            Optional<Partner> partner = partners.withId(fact.partner());
            partner.map(Partner::manager).ifPresent(recipients::add);
            partner.map(Partner::ourSponsor).ifPresent(recipients::add);
        }
        return recipients;
    }
}
