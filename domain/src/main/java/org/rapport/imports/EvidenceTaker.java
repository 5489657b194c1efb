package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rapport.partner.Partners;
import org.rapport.shared.RuleViolation;
import org.rapport.shared.Side;
import org.rapport.trust.Dimension;
import org.rapport.trust.Evidence;
import org.rapport.trust.EvidenceKind;
import org.rapport.trust.EvidenceRegister;
import org.rapport.trust.NewEvidence;
import org.rapport.trust.TrustLedger;

/** Takes evidence for facts kept in other systems into the trust ledger; each line is known by its external id. */
@ApplicationScoped
class EvidenceTaker implements RowTaker {
    private TrustLedger ledger;
    private EvidenceRegister register;
    private Partners partners;
    private NewcomerDesk newcomers;

    protected EvidenceTaker() {} // CDI proxy

    @Inject
    EvidenceTaker(TrustLedger ledger, EvidenceRegister register, Partners partners, NewcomerDesk newcomers) {
        this.ledger = ledger;
        this.register = register;
        this.partners = partners;
        this.newcomers = newcomers;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.EVIDENCE;
    }

    @Override
    public Taken take(List<RowGroup> groups, TakingOrder order) {
        KnownPartners known = new KnownPartners(partners, newcomers, groups, order);
        Map<String, Long> places = new HashMap<>(ledger.known(groups.stream()
                .flatMap(group -> group.first().text("external_id").stream())
                .toList()));
        List<Outcome> outcomes = new ArrayList<>();
        List<Evidence> fresh = new ArrayList<>();
        for (RowGroup group : groups) {
            group.refuseRepetition("external_id", Trouble.CODE_REPEATED);
            outcomes.add(group.isRefused() ? Outcome.REFUSED : take(group.first(), known, places, order, fresh));
        }
        register.record(fresh);
        return new Taken(outcomes, known.created());
    }

    private Outcome take(
            MappedRow row, KnownPartners known, Map<String, Long> places, TakingOrder order, List<Evidence> fresh) {
        known.judge(row);
        Optional<Evidence> line = row.isRefused() ? Optional.empty() : line(row, known, order.today());
        if (line.isEmpty()) {
            return Outcome.REFUSED;
        }
        Long place = places.get(row.needed("external_id"));
        if (place != null) {
            compare(row, ledger.line(place).orElseThrow());
            return row.isRefused() ? Outcome.REFUSED : Outcome.UNCHANGED;
        }
        if (order.write()) {
            fresh.add(told(row, known.require(row)).line(order.today()));
        } else {
            known.expect(row);
        }
        return Outcome.ACCEPTED;
    }

    private static Optional<Evidence> line(MappedRow row, KnownPartners known, LocalDate today) {
        try {
            return Optional.of(told(row, known.id(row.needed("partner")).orElse(KnownPartners.NOBODY))
                    .line(today));
        } catch (RuleViolation rule) {
            row.blame(Camel.toColumn(rule.field()), Trouble.RULE_BROKEN, rule.getMessage());
            return Optional.empty();
        }
    }

    private static NewEvidence told(MappedRow row, UUID partner) {
        return new NewEvidence(
                partner,
                row.choice("side", Side.class).orElse(null),
                row.choice("dimension", Dimension.class).orElse(null),
                row.neededDay("occurred_on"),
                row.number("value").orElse(null),
                row.number("weight").orElse(null),
                row.number("reliability").orElse(null),
                row.flag("deception").orElse(null),
                row.choice("kind", EvidenceKind.class).orElse(null),
                row.text("note").orElse(null),
                row.needed("external_id"));
    }

    private static void compare(MappedRow row, Evidence kept) {
        compare(row, "occurred_on", kept.occurredOn(), row.neededDay("occurred_on"));
        compare(row, "value", kept.value(), row.number("value").orElseThrow());
        compare(row, "kind", kept.kind().name(), row.needed("kind"));
    }

    private static void compare(MappedRow row, String field, Object kept, Object told) {
        if (!Objects.equals(kept, told)) {
            row.blame(field, Trouble.KEPT_OTHERWISE, field, kept, told);
        }
    }
}
