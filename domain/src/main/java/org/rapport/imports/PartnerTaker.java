package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    public Taking prepare(List<RowGroup> groups, TakingOrder order) {
        return new PartnerTaking(order);
    }

    /** The work on some partners. */
    private final class PartnerTaking implements Taking {
        private final TakingOrder order;
        private int entered;

        PartnerTaking(TakingOrder order) {
            this.order = order;
        }

        @Override
        public Outcome take(RowGroup group) {
            group.rows().stream()
                    .skip(1)
                    .forEach(row -> row.blame(
                            "code",
                            Trouble.ROWS_CONTRADICT,
                            "code",
                            row.needed("code"),
                            row.needed("code"),
                            group.first().line()));
            MappedRow row = group.first();
            if (group.isRefused()) {
                group.refuseAllWithOne("code");
                return Outcome.REFUSED;
            }
            try {
                return take(row);
            } catch (RuleViolation rule) {
                row.blame(Camel.toColumn(rule.field()), Trouble.RULE_BROKEN, rule.getMessage());
                return Outcome.REFUSED;
            }
        }

        private Outcome take(MappedRow row) {
            Optional<Partner> known = partners.withCode(row.needed("code"));
            Partner imagined = new Partner(told(row, known));
            if (known.isPresent()) {
                return describe(known.get(), imagined, row);
            }
            if (order.write()) {
                register.enter(told(row, known));
                entered++;
            }
            return Outcome.ACCEPTED;
        }

        private Outcome describe(Partner known, Partner imagined, MappedRow row) {
            if (saysTheSame(known, imagined)) {
                return Outcome.UNCHANGED;
            }
            if (order.write()) {
                register.describe(known, told(row, Optional.of(known)));
            }
            return Outcome.ACCEPTED;
        }

        @Override
        public int newPartners() {
            return entered;
        }
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
