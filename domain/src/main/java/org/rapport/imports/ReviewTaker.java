package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.partner.Partners;
import org.rapport.review.Aspect;
import org.rapport.review.Review;
import org.rapport.review.ReviewFacts;
import org.rapport.review.ReviewIntake;
import org.rapport.review.View;
import org.rapport.review.Work;
import org.rapport.shared.RuleViolation;
import org.rapport.shared.Side;

/** Takes reviews of other systems: each row is one rating, the rows with one reference are one review. */
@ApplicationScoped
class ReviewTaker implements RowTaker {
    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;
    private static final int HALF = 6;

    private ReviewIntake intake;
    private Partners partners;
    private NewcomerDesk newcomers;

    protected ReviewTaker() {} // CDI proxy

    @Inject
    ReviewTaker(ReviewIntake intake, Partners partners, NewcomerDesk newcomers) {
        this.intake = intake;
        this.partners = partners;
        this.newcomers = newcomers;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.REVIEWS;
    }

    @Override
    public Taken take(List<RowGroup> groups, TakingOrder order) {
        KnownPartners known = new KnownPartners(partners, newcomers, groups, order);
        List<Outcome> outcomes = new ArrayList<>();
        for (RowGroup group : groups) {
            judge(group, known, order.today());
            outcomes.add(group.isRefused() ? Outcome.REFUSED : take(group, known, order));
            group.refuseAllWithOne("reference");
        }
        return new Taken(outcomes, known.created());
    }

    private Outcome take(RowGroup group, KnownPartners known, TakingOrder order) {
        MappedRow first = group.first();
        UUID partner = known.id(first.needed("partner")).orElse(KnownPartners.NOBODY);
        try {
            ReviewFacts facts = facts(group, partner);
            Optional<Review> recorded = intake.known(facts);
            if (recorded.isPresent()) {
                return compared(first, recorded.get());
            }
            intake.check(facts);
            if (order.write()) {
                intake.take(facts(group, known.require(first)));
            }
            return Outcome.ACCEPTED;
        } catch (RuleViolation rule) {
            first.blame(Camel.toColumn(rule.field()), Trouble.RULE_BROKEN, rule.getMessage());
            return Outcome.REFUSED;
        }
    }

    private static Outcome compared(MappedRow row, Review recorded) {
        LocalDate told = row.neededDay("closed_on");
        if (!told.equals(recorded.closedOn())) {
            row.blame("closed_on", Trouble.KEPT_OTHERWISE, "closed_on", recorded.closedOn(), told);
            return Outcome.REFUSED;
        }
        return Outcome.UNCHANGED;
    }

    private static void judge(RowGroup group, KnownPartners known, LocalDate today) {
        group.rows().stream().filter(row -> !row.isRefused()).forEach(row -> judge(row, known, today));
        MappedRow first = group.first();
        group.rows().stream()
                .skip(1)
                .filter(row -> !row.isRefused() && !first.isRefused())
                .filter(row -> !row.neededDay("closed_on").equals(first.neededDay("closed_on")))
                .forEach(row -> row.blame(
                        "closed_on",
                        Trouble.ROWS_CONTRADICT,
                        "closed_on",
                        row.neededDay("closed_on"),
                        first.neededDay("closed_on"),
                        first.line()));
        group.refuseAllWithOne("reference");
    }

    private static void judge(MappedRow row, KnownPartners known, LocalDate today) {
        known.judge(row);
        LocalDate closed = row.neededDay("closed_on");
        double lowest = lowest(row);
        double highest = row.number("highest").orElse(HIGHEST);
        double rating = row.number("rating").orElseThrow();
        if (closed.isAfter(today)) {
            row.blame("closed_on", Trouble.OCCURRED_IN_FUTURE, closed);
        }
        if (highest <= lowest || rating < lowest || rating > highest) {
            row.blame("rating", Trouble.OFF_SCALE, rating, lowest, highest);
        }
    }

    private static double lowest(MappedRow row) {
        return row.number("lowest").orElse(LOWEST);
    }

    private static ReviewFacts facts(RowGroup group, UUID partner) {
        MappedRow first = group.first();
        LocalDate closed = first.neededDay("closed_on");
        return new ReviewFacts(
                partner,
                first.needed("reference"),
                first.text("title").orElse(null),
                first.day("period_from").orElse(closed.plusDays(1).minusMonths(HALF)),
                closed,
                group.rows().stream().map(ReviewTaker::rated).toList());
    }

    private static ReviewFacts.Rated rated(MappedRow row) {
        double lowest = lowest(row);
        double highest = row.number("highest").orElse(HIGHEST);
        double share = (row.number("rating").orElseThrow() - lowest) / (highest - lowest);
        return new ReviewFacts.Rated(
                Side.valueOf(row.needed("side")),
                row.needed("rater"),
                row.choice("work", Work.class).orElse(null),
                row.choice("view", View.class).orElse(View.OTHER),
                Aspect.valueOf(row.needed("dimension")),
                LOWEST + (HIGHEST - LOWEST) * share);
    }
}
