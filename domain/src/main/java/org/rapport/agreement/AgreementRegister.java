package org.rapport.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Side;

/**
 * Writes agreements down, for whoever has the right to: a use case or the sample portfolio. Every change is audited and
 * told to whoever listens, in the same transaction.
 */
@ApplicationScoped
@Transactional
public class AgreementRegister {
    private Agreements agreements;
    private AuditTrail audit;
    private Event<Object> events;

    protected AgreementRegister() {} // CDI proxy

    @Inject
    public AgreementRegister(Agreements agreements, AuditTrail audit, Event<Object> events) {
        this.agreements = agreements;
        this.audit = audit;
        this.events = events;
    }

    /** Enters a draft; refused if its reference is taken. */
    public Agreement draft(NewAgreement draft, Side by, LocalDate today) {
        Agreement agreement = new Agreement(draft, by, today);
        if (agreements.withReference(agreement.partner(), agreement.reference()).isPresent()) {
            throw new AgreementReferenceTaken(agreement.reference());
        }
        agreements.add(agreement);
        audit.record(change(agreement, "drafted")
                .field("reference", null, agreement.reference())
                .field("title", null, agreement.title())
                .field("validFrom", null, agreement.validFrom())
                .field("validUntil", null, agreement.validUntil())
                .field("renewal", null, agreement.renewal()));
        return agreement;
    }

    public AgreementVersion amend(Agreement agreement, String terms, Side by, LocalDate effectiveOn, LocalDate today) {
        AgreementVersion amendment = agreement.amend(terms, by, effectiveOn, today);
        audit.record(change(agreement, "amendment proposed")
                .field("version", null, amendment.number())
                .field("effectiveOn", null, effectiveOn));
        return amendment;
    }

    public void confirm(Agreement agreement, int version, Side side, String who, LocalDate on) {
        boolean byBoth = agreement.confirm(version, side, who, on);
        audit.record(change(agreement, "confirmed for " + side)
                .field("version", null, version)
                .field("confirmer", null, who));
        if (byBoth) {
            events.fire(new AgreementConfirmed(agreement.id(), agreement.partner(), version, on));
        }
    }

    public void giveNotice(Agreement agreement, Side by, LocalDate on, LocalDate today) {
        agreement.giveNotice(by, on, today);
        audit.record(change(agreement, "notice given").field("by", null, by).field("givenOn", null, on));
        events.fire(new NoticeGiven(agreement.id(), agreement.partner(), by, on, agreement.validUntil()));
    }

    public void renew(Agreement agreement, LocalDate on) {
        AgreementRenewal renewal = agreement.renew(on);
        audit.record(change(agreement, "renewed").field("validUntil", renewal.oldUntil(), renewal.newUntil()));
        events.fire(new AgreementRenewed(
                agreement.id(), agreement.partner(), renewal.oldUntil(), renewal.newUntil(), false));
    }

    public void attach(Agreement agreement, AgreementDocument document) {
        agreements.add(document);
        audit.record(change(agreement, "document attached")
                .field("name", null, document.name())
                .field("size", null, document.size()));
    }

    private static Change change(Agreement agreement, String action) {
        return Change.of("agreement", agreement.id(), agreement.partner(), action);
    }
}
