package org.rapport.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.StreamSupport;
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
    private Iterable<AgreementGate> gates;

    protected AgreementRegister() {} // CDI proxy

    @Inject
    public AgreementRegister(
            Agreements agreements, AuditTrail audit, Event<Object> events, Instance<AgreementGate> gates) {
        this(agreements, audit, events, (Iterable<AgreementGate>) gates);
    }

    public AgreementRegister(
            Agreements agreements, AuditTrail audit, Event<Object> events, Iterable<AgreementGate> gates) {
        this.agreements = agreements;
        this.audit = audit;
        this.events = events;
        this.gates = gates;
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

    /** Confirms for a side; ours confirms a new agreement only approved where the partner's standing asks for it. */
    public void confirm(Agreement agreement, int version, Side side, String who, LocalDate on) {
        if (side == Side.US && agreement.isUnapproved(version)) {
            reasonForApproval(agreement).ifPresent(standing -> {
                throw new ApprovalMissing(agreement.reference(), standing);
            });
        }
        boolean byBoth = agreement.confirm(version, side, who, on);
        audit.record(change(agreement, "confirmed for " + side)
                .field("version", null, version)
                .field("confirmer", null, who));
        if (byBoth) {
            events.fire(new AgreementConfirmed(agreement.id(), agreement.partner(), version, on));
        }
    }

    /** Why our side cannot confirm the agreement before an executive has approved it; empty where it can. */
    public Optional<String> reasonForApproval(Agreement agreement) {
        boolean open = agreement.isUnapproved(1) && agreement.versions().get(0).confirmedOn(Side.US) == null;
        return open
                ? StreamSupport.stream(gates.spliterator(), false)
                        .flatMap(gate -> gate.reasonForApproval(agreement.partner()).stream())
                        .findFirst()
                : Optional.empty();
    }

    public void approve(Agreement agreement, String who, String reason, LocalDate on) {
        agreement.approve(who, reason, on);
        audit.record(change(agreement, "approved")
                .field("approvedBy", null, who)
                .field("reason", null, agreement.approvalReason()));
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
