package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.rapport.agreement.MeasuredFacts;
import org.rapport.agreement.MeasuredIntake;
import org.rapport.partner.Partners;
import org.rapport.shared.Intake;

/** Takes measured values of service levels that are agreed on already. */
@ApplicationScoped
class ServiceLevelTaker extends FactTaker<MeasuredFacts> {
    private MeasuredIntake intake;

    protected ServiceLevelTaker() { // CDI proxy
        super(null, null, null);
    }

    @Inject
    ServiceLevelTaker(MeasuredIntake intake, Partners partners, NewcomerDesk newcomers) {
        super(partners, newcomers, "service_level");
        this.intake = intake;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.SERVICE_LEVELS;
    }

    @Override
    MeasuredFacts facts(MappedRow row, UUID partner) {
        return new MeasuredFacts(
                partner,
                row.needed("agreement"),
                row.needed("service_level"),
                row.neededDay("period"),
                row.number("value").orElseThrow(),
                row.text("reason").orElse(null));
    }

    @Override
    List<Intake> check(List<MeasuredFacts> facts) {
        return intake.check(facts);
    }

    @Override
    List<Intake> write(List<MeasuredFacts> facts, String by) {
        return intake.take(facts, by);
    }
}
