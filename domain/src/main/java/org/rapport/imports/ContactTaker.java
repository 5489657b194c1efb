package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.ContactFacts;
import org.rapport.partner.ContactIntake;
import org.rapport.partner.Partners;
import org.rapport.shared.Intake;
import org.rapport.shared.Side;

/** Takes the people of both sides from address books. */
@ApplicationScoped
class ContactTaker extends FactTaker<ContactFacts> {
    private ContactIntake intake;

    protected ContactTaker() { // CDI proxy
        super(null, null, null);
    }

    @Inject
    ContactTaker(ContactIntake intake, Partners partners, NewcomerDesk newcomers) {
        super(partners, newcomers, "name");
        this.intake = intake;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CONTACTS;
    }

    @Override
    ContactFacts facts(MappedRow row, UUID partner) {
        return new ContactFacts(
                partner,
                row.choice("side", Side.class).orElse(Side.PARTNER),
                row.needed("name"),
                row.text("title").orElse(null),
                row.text("email").orElse(null),
                row.text("phone").orElse(null),
                row.text("language").orElse(null),
                row.flag("sponsor").orElse(null));
    }

    @Override
    List<Intake> check(List<ContactFacts> facts) {
        return intake.check(facts);
    }

    @Override
    List<Intake> write(List<ContactFacts> facts, String by) {
        return intake.take(facts);
    }
}
