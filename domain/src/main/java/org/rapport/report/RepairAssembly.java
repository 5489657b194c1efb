package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.repair.Check;
import org.rapport.repair.RepairBook;
import org.rapport.repair.RepairTally;
import org.rapport.repair.ToldRepair;
import org.rapport.repair.ViolationSource;

/** Fills what a report tells of broken trust and its mending, of both sides alike. */
@ApplicationScoped
@Transactional
public class RepairAssembly {
    private static final int NAMED = 2;
    private static final Words WORDS = BundledWords.ofReader();

    private RepairBook book;

    protected RepairAssembly() {} // CDI proxy

    @Inject
    public RepairAssembly(RepairBook book) {
        this.book = book;
    }

    /** What the report on a partner tells at the end of a day. */
    List<ToldRepair> of(UUID partner, LocalDate day) {
        return book.told(partner, day, since(day));
    }

    /** How many repairs with some partners are open, overdue and lately recovered. */
    RepairTally tally(Collection<UUID> partners, LocalDate day) {
        return book.tally(List.copyOf(partners), day, since(day));
    }

    private static LocalDate since(LocalDate day) {
        return day.minusDays(Chronicle.DAYS);
    }

    static RepairsTold told(List<ToldRepair> repairs, LocalDate day) {
        return new RepairsTold(
                Chronicle.DAYS, repairs.stream().map(one -> line(one, day)).toList());
    }

    private static RepairLine line(ToldRepair one, LocalDate day) {
        return new RepairLine(
                one.causer(),
                title(one),
                one.occurredOn(),
                kind(one),
                WORDS.say("repair.state." + (one.isProposed() ? "PROPOSED" : one.state())),
                one.since(),
                missing(one),
                one.dueBy(),
                one.dueBy() != null && one.dueBy().isBefore(day),
                one.isEnded());
    }

    /** What happened: the title that a person gave, or what the facts show with their title. */
    private static String title(ToldRepair one) {
        return one.source() == ViolationSource.PEOPLE
                ? one.title()
                : WORDS.say("repair.seen", WORDS.say("repair.source." + one.source()), one.title());
    }

    private static String kind(ToldRepair one) {
        return Stream.of(
                        WORDS.say("repair.type." + (one.type() == null ? "UNSAID" : one.type())),
                        WORDS.say("repair.severity." + one.severity()),
                        one.deception() ? WORDS.say("repair.deception") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The first things that are missing, and how many more. */
    private static String missing(ToldRepair one) {
        if (one.isProposed()) {
            return WORDS.say("repair.missing.PROPOSED");
        }
        String named =
                one.missing().stream().limit(NAMED).map(RepairAssembly::named).collect(Collectors.joining(". "));
        int left = one.missing().size() - NAMED;
        return left > 0
                ? named + ". " + WORDS.sentence(WORDS.say("repair.missing.more", left, WORDS.count(left)))
                : named;
    }

    private static String named(Check check) {
        return WORDS.say("repair.check." + check);
    }
}
