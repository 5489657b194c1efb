package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.partner.NewPartner;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerRegister;
import org.rapport.partner.Partners;
import org.rapport.shared.RuleViolation;

/** Takes partners: enters new ones and says anew what known ones are. */
@ApplicationScoped
class PartnerTaker implements RowTaker {
    private Partners partners;
    private PartnerRegister register;

    protected PartnerTaker() {} // CDI proxy

    @Inject
    PartnerTaker(Partners partners, PartnerRegister register) {
        this.partners = partners;
        this.register = register;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PARTNERS;
    }

    @Override
    public Taken take(List<RowGroup> groups, TakingOrder order) {
        List<Outcome> outcomes = new ArrayList<>();
        Set<String> entered = new HashSet<>();
        for (RowGroup group : groups) {
            group.refuseRepetition("code", Trouble.CODE_REPEATED);
            boolean known = !group.isRefused() && known(group.first()).isPresent();
            outcomes.add(group.isRefused() ? Outcome.REFUSED : take(group.first(), order));
            if (outcomes.get(outcomes.size() - 1) == Outcome.ACCEPTED && !known) {
                entered.add(group.first().needed("code"));
            }
        }
        return new Taken(outcomes, entered);
    }

    private Outcome take(MappedRow row, TakingOrder order) {
        Optional<Partner> known = known(row);
        try {
            Partner imagined = new Partner(told(row, known));
            if (known.isPresent() && saysTheSame(known.get(), imagined)) {
                return Outcome.UNCHANGED;
            }
        } catch (RuleViolation rule) {
            row.blame(Camel.toColumn(rule.field()), Trouble.RULE_BROKEN, rule.getMessage());
            return Outcome.REFUSED;
        }
        if (order.write()) {
            known.ifPresentOrElse(
                    partner -> register.describe(partner, told(row, known)), () -> register.enter(told(row, known)));
        }
        return Outcome.ACCEPTED;
    }

    private Optional<Partner> known(MappedRow row) {
        return partners.withCode(row.needed("code"));
    }

    private static NewPartner told(MappedRow row, Optional<Partner> known) {
        return new NewPartner(
                row.needed("code"),
                row.needed("name"),
                row.needed("country"),
                row.choice("kind", PartnerKind.class)
                        .orElse(known.map(Partner::kind).orElse(PartnerKind.OTHER)),
                row.needed("time_zone"),
                row.text("languages")
                        .map(tags -> Arrays.asList(tags.split("[,;\\s]+")))
                        .orElse(known.map(Partner::languages).orElse(List.of())),
                row.number("cadence_days")
                        .map(Double::intValue)
                        .orElse(known.map(Partner::cadenceDays).orElse(0)),
                known.map(Partner::stage).orElse(null));
    }

    private static boolean saysTheSame(Partner one, Partner other) {
        return one.name().equals(other.name())
                && one.country().equals(other.country())
                && one.kind() == other.kind()
                && one.timeZone().equals(other.timeZone())
                && one.languages().equals(other.languages())
                && one.cadenceDays() == other.cadenceDays();
    }
}
