package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.performance.StandingChanged;

/** Puts down a mail for each of the people whom a template wants to know of a standing; at most one a day each. */
@ApplicationScoped
public class StandingMail {
    private Outbox outbox;

    protected StandingMail() {} // CDI proxy

    @Inject
    public StandingMail(Outbox outbox) {
        this.outbox = outbox;
    }

    void on(@Observes StandingChanged fact) {
        fact.mailTo().stream()
                .filter(user -> !outbox.holds(user, fact.on(), MailKind.STANDINGS))
                .forEach(user -> outbox.add(new OutboxMail(user, fact.on(), MailKind.STANDINGS)));
    }
}
