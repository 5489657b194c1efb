package org.rapport.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.commitment.DiffersFromRecord;
import org.rapport.partner.Partners;
import org.rapport.shared.Intake;
import org.rapport.shared.RuleViolation;

/**
 * Takes facts that stand in one row each through the same door as the portal, so that the same rules hold and the same
 * evidence results.
 */
abstract class FactTaker<F> implements RowTaker {
    private final Partners partners;
    private final NewcomerDesk newcomers;
    private final String name;

    /** {@code name} is the column by which a fact is named when its row stands there twice. */
    FactTaker(Partners partners, NewcomerDesk newcomers, String name) {
        this.partners = partners;
        this.newcomers = newcomers;
        this.name = name;
    }

    /** What a good row tells of the partner. */
    abstract F facts(MappedRow row, UUID partner);

    abstract List<Intake> check(List<F> facts);

    abstract List<Intake> write(List<F> facts, String by);

    @Override
    public Taken take(List<RowGroup> groups, TakingOrder order) {
        KnownPartners known = new KnownPartners(partners, newcomers, groups, order);
        groups.forEach(group -> judge(group, known));
        Map<RowGroup, Outcome> outcomes = new HashMap<>();
        List<RowGroup> good =
                groups.stream().filter(group -> !group.isRefused()).toList();
        note(good, check(facts(good, known, false)), outcomes);
        if (order.write()) {
            List<RowGroup> accepted = good.stream()
                    .filter(group -> outcomes.get(group) == Outcome.ACCEPTED)
                    .toList();
            note(accepted, write(facts(accepted, known, true), order.by()), outcomes);
        }
        return new Taken(
                groups.stream()
                        .map(group -> outcomes.getOrDefault(group, Outcome.REFUSED))
                        .toList(),
                known.created());
    }

    private void judge(RowGroup group, KnownPartners known) {
        group.refuseRepetition(name, Trouble.CODE_REPEATED);
        group.rows().stream().filter(row -> row.text("partner").isPresent()).forEach(known::judge);
    }

    private List<F> facts(List<RowGroup> groups, KnownPartners known, boolean enter) {
        return groups.stream()
                .map(RowGroup::first)
                .map(row -> facts(
                        row,
                        enter
                                ? known.require(row)
                                : known.id(row.needed("partner")).orElse(KnownPartners.NOBODY)))
                .toList();
    }

    private static void note(List<RowGroup> groups, List<Intake> results, Map<RowGroup, Outcome> outcomes) {
        for (int i = 0; i < groups.size(); i++) {
            Intake result = results.get(i);
            if (result.isRefused()) {
                blame(groups.get(i).first(), result.refusal());
                outcomes.put(groups.get(i), Outcome.REFUSED);
            } else {
                outcomes.put(groups.get(i), result.isNews() ? Outcome.ACCEPTED : Outcome.UNCHANGED);
            }
        }
    }

    private static void blame(MappedRow row, RuleViolation refusal) {
        String column = Camel.toColumn(refusal.field());
        if (refusal instanceof DiffersFromRecord) {
            List<Object> said = refusal.arguments();
            row.blame(column, Trouble.KEPT_OTHERWISE, column, said.get(2), said.get(1));
        } else {
            row.blame(column, Trouble.RULE_BROKEN, refusal.getMessage());
        }
    }
}
