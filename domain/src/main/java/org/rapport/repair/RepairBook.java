package org.rapport.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.identity.Reach;

/** Violations and repairs with a partner as they stood at the end of a day; as many queries for many as for one. */
@ApplicationScoped
@Transactional
public class RepairBook {
    private static final int PROPOSED = 50;

    private Repairs repairs;
    private RepairFacts facts;

    protected RepairBook() {} // CDI proxy

    @Inject
    public RepairBook(Repairs repairs, RepairFacts facts) {
        this.repairs = repairs;
        this.facts = facts;
    }

    /** What is open at the end of a day, the soonest due first, and what ended since another day, the newest first. */
    public List<ToldRepair> told(UUID partner, LocalDate day, LocalDate since) {
        List<RepairCase> all = repairs.allWith(partner);
        Map<UUID, CaseFacts> known = facts.ofAll(partner, all, day);
        List<ToldRepair> told = all.stream()
                .filter(one -> !one.violation().detectedOn().isAfter(day))
                .map(one -> ToldRepair.of(one, day, known.get(one.id())))
                .toList();
        Comparator<LocalDate> soonest = Comparator.nullsLast(Comparator.naturalOrder());
        Stream<ToldRepair> open = Stream.concat(
                        proposed(partner, day), told.stream().filter(one -> !one.isEnded()))
                .sorted(Comparator.comparing(ToldRepair::dueBy, soonest));
        Stream<ToldRepair> ended = told.stream()
                .filter(one -> one.isEnded() && one.since().isAfter(since))
                .sorted(Comparator.comparing(ToldRepair::since).reversed());
        return Stream.concat(open, ended).toList();
    }

    private Stream<ToldRepair> proposed(UUID partner, LocalDate day) {
        return repairs.violations(Reach.of(partner), partner, ViolationState.PROPOSED, 0, PROPOSED).rows().stream()
                .filter(one -> !one.detectedOn().isAfter(day))
                .map(ToldRepair::proposed);
    }

    /** How many repairs with some partners are open at the end of a day, how many overdue, how many recovered since. */
    public RepairTally tally(List<UUID> partners, LocalDate day, LocalDate since) {
        return RepairTally.of(repairs.openOrEndedSince(partners, since), day, since);
    }
}
