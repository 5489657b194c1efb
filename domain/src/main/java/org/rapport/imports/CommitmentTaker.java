package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.commitment.CommitmentFacts;
import org.rapport.commitment.CommitmentIntake;
import org.rapport.commitment.DiffersFromRecord;
import org.rapport.partner.Partners;
import org.rapport.shared.Intake;
import org.rapport.shared.RuleViolation;

/** Takes commitments through the same door as the portal, so that the same rules hold and the same evidence results. */
@ApplicationScoped
class CommitmentTaker implements RowTaker {
    private CommitmentIntake intake;
    private Partners partners;
    private NewcomerDesk newcomers;

    protected CommitmentTaker() {} // CDI proxy

    @Inject
    CommitmentTaker(CommitmentIntake intake, Partners partners, NewcomerDesk newcomers) {
        this.intake = intake;
        this.partners = partners;
        this.newcomers = newcomers;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.COMMITMENTS;
    }

    @Override
    public Taken take(List<RowGroup> groups, TakingOrder order) {
        KnownPartners known = new KnownPartners(partners, newcomers, groups, order);
        judge(groups, known, order);
        Map<RowGroup, Outcome> outcomes = new HashMap<>();
        if (order.write()) {
            write(groups, known, order, outcomes);
        } else {
            check(good(groups), known, outcomes);
            groups.stream()
                    .filter(group -> outcomes.get(group) == Outcome.ACCEPTED)
                    .forEach(group -> known.expect(group.first()));
        }
        groups.forEach(group -> group.refuseAllWithOne("reference"));
        return new Taken(
                groups.stream()
                        .map(group -> group.isRefused() ? Outcome.REFUSED : outcomes.get(group))
                        .toList(),
                known.created());
    }

    private static void judge(List<RowGroup> groups, KnownPartners known, TakingOrder order) {
        CommitmentRules rules = new CommitmentRules(order.today());
        for (RowGroup group : groups) {
            rules.judge(group);
            group.rows().stream().filter(row -> row.text("partner").isPresent()).forEach(known::judge);
        }
    }

    private static List<RowGroup> good(List<RowGroup> groups) {
        return groups.stream().filter(group -> !group.isRefused()).toList();
    }

    private void check(List<RowGroup> good, KnownPartners known, Map<RowGroup, Outcome> outcomes) {
        note(
                good,
                intake.check(
                        good.stream().map(group -> facts(group, known, false)).toList()),
                outcomes);
    }

    /** What would bring a partner is tried first: a partner is entered for a commitment only that can be taken. */
    private void write(List<RowGroup> groups, KnownPartners known, TakingOrder order, Map<RowGroup, Outcome> outcomes) {
        List<RowGroup> bringing = good(groups).stream()
                .filter(group -> known.id(group.first().needed("partner")).isEmpty())
                .toList();
        check(bringing, known, outcomes);
        List<RowGroup> good = good(groups);
        List<CommitmentFacts> facts =
                good.stream().map(group -> facts(group, known, true)).toList();
        note(good, intake.take(facts, order.by()), outcomes);
    }

    private static void note(List<RowGroup> groups, List<Intake> results, Map<RowGroup, Outcome> outcomes) {
        for (int i = 0; i < groups.size(); i++) {
            outcomes.put(groups.get(i), outcome(groups.get(i), results.get(i)));
        }
    }

    private static CommitmentFacts facts(RowGroup group, KnownPartners known, boolean enter) {
        CommitmentHistory history = CommitmentHistory.of(group);
        MappedRow row = history.firstPromise().row();
        return history.facts(
                enter ? known.require(row) : known.id(history.partnerCode()).orElse(KnownPartners.NOBODY));
    }

    private static Outcome outcome(RowGroup group, Intake result) {
        if (result.isRefused()) {
            blame(group, result.refusal());
            return Outcome.REFUSED;
        }
        return result.taken() == Intake.Taken.UNCHANGED ? Outcome.UNCHANGED : Outcome.ACCEPTED;
    }

    private static void blame(RowGroup group, RuleViolation refusal) {
        String column = Camel.toColumn(refusal.field());
        MappedRow row = group.rows().stream()
                .filter(one -> one.shown().containsKey(column))
                .findFirst()
                .orElse(group.first());
        if (refusal instanceof DiffersFromRecord) {
            List<Object> said = refusal.arguments();
            row.blame(column, Trouble.KEPT_OTHERWISE, column, said.get(2), said.get(1));
        } else {
            row.blame(column, Trouble.RULE_BROKEN, refusal.getMessage());
        }
    }
}
