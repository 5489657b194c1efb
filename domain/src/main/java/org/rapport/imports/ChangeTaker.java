package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.rapport.dealing.ChangeIntake;
import org.rapport.dealing.ChangeKind;
import org.rapport.dealing.NewChange;
import org.rapport.partner.Partners;
import org.rapport.shared.Intake;
import org.rapport.shared.Side;

/** Takes changes by either side. */
@ApplicationScoped
class ChangeTaker extends FactTaker<NewChange> {
    private ChangeIntake intake;

    protected ChangeTaker() { // CDI proxy
        super(null, null, null);
    }

    @Inject
    ChangeTaker(ChangeIntake intake, Partners partners, NewcomerDesk newcomers) {
        super(partners, newcomers, "reference");
        this.intake = intake;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CHANGES;
    }

    @Override
    NewChange facts(MappedRow row, UUID partner) {
        return new NewChange(
                partner,
                row.choice("by", Side.class).orElseThrow(),
                row.needed("reference"),
                null,
                row.choice("kind", ChangeKind.class).orElseThrow(),
                row.text("subject").orElseGet(() -> row.needed("reference")),
                row.day("announced_on").orElse(null),
                row.neededDay("effective_on"),
                row.number("agreed_days").map(Double::intValue).orElseThrow(),
                row.day("consented_on").orElse(null));
    }

    @Override
    List<Intake> check(List<NewChange> facts) {
        return intake.check(facts);
    }

    @Override
    List<Intake> write(List<NewChange> facts, String by) {
        return intake.take(facts, by);
    }
}
