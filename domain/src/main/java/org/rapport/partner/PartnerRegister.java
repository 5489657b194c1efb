package org.rapport.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;

/** Enters partners, for whoever has the right to: a use case, an import, the sample portfolio. */
@ApplicationScoped
@Transactional
public class PartnerRegister {
    private Partners partners;
    private AuditTrail audit;

    protected PartnerRegister() {} // CDI proxy

    @Inject
    public PartnerRegister(Partners partners, AuditTrail audit) {
        this.partners = partners;
        this.audit = audit;
    }

    /** Enters a partner; refused if its code is taken. */
    public Partner enter(NewPartner known) {
        Partner partner = new Partner(known);
        if (partners.withCode(partner.code()).isPresent()) {
            throw new PartnerCodeTaken(partner.code());
        }
        partners.add(partner);
        audit.record(Change.of("partner", partner.id(), partner.id(), "created")
                .field("code", null, partner.code())
                .field("name", null, partner.name())
                .field("country", null, partner.country())
                .field("kind", null, partner.kind())
                .field("timeZone", null, partner.timeZone()));
        return partner;
    }

    /** Says anew what a partner is; true if anything changed. */
    public boolean describe(Partner partner, NewPartner known) {
        NewPartner before = known(partner);
        partner.describe(known);
        NewPartner after = known(partner);
        if (before.equals(after)) {
            return false;
        }
        audit.record(Change.of("partner", partner.id(), partner.id(), "changed")
                .field("name", before.name(), after.name())
                .field("country", before.country(), after.country())
                .field("kind", before.kind(), after.kind())
                .field("timeZone", before.timeZone(), after.timeZone())
                .field("languages", before.languages(), after.languages())
                .field("cadenceDays", before.cadenceDays(), after.cadenceDays())
                .field("stage", before.stage(), after.stage()));
        return true;
    }

    /** Enters a person of either side. */
    public Contact enter(UUID partner, NewContact known) {
        Contact contact = new Contact(partner, known);
        partners.add(contact);
        audit.record(Change.of("contact", contact.id(), partner, "created")
                .field("side", null, contact.side())
                .field("name", null, contact.name()));
        return contact;
    }

    /** Says anew who a person is. */
    public void describe(Contact contact, NewContact known) {
        ContactRow before = ContactRow.of(contact);
        contact.describe(known);
        audit.record(Change.of("contact", contact.id(), contact.partner(), "changed")
                .field("side", before.side(), contact.side())
                .field("name", before.name(), contact.name())
                .field("title", before.title(), contact.title())
                .field("email", before.email(), contact.email())
                .field("phone", before.phone(), contact.phone())
                .field("language", before.language(), contact.language())
                .field("sponsor", before.sponsor(), contact.sponsor()));
    }

    private static NewPartner known(Partner partner) {
        return new NewPartner(
                partner.code(),
                partner.name(),
                partner.country(),
                partner.kind(),
                partner.timeZone().getId(),
                partner.languages(),
                partner.cadenceDays(),
                partner.stage());
    }
}
