package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.culture.EarlyTold;

/** Puts down the letter for everybody who is to be told early, to be sent at once. */
@ApplicationScoped
public class EarlyMails {
    private Outbox outbox;
    private Clock clock;

    protected EarlyMails() {} // CDI proxy

    @Inject
    public EarlyMails(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void on(@Observes EarlyTold fact) {
        for (UUID recipient : fact.to()) {
            OutboxMail mail = new OutboxMail(recipient, LocalDate.now(clock), MailKind.EARLY_TELLING, fact.letter());
            mail.release(clock.instant());
            outbox.add(mail);
        }
    }
}
