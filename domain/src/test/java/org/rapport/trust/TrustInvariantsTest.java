package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.TrustFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold for every history, not only for the worked cases (science report §1.5). */
class TrustInvariantsTest {
    private static final int TODAY = 400;

    private final ScoringPolicy policy = TrustFixture.policy();

    @Provide
    Arbitrary<List<Evidence>> histories() {
        Arbitrary<Evidence> line = Combinators.combine(
                        Arbitraries.of(Dimension.class),
                        Arbitraries.integers().between(0, TODAY),
                        Arbitraries.doubles().between(0, 1).ofScale(3),
                        Arbitraries.doubles().between(0.1, 4).ofScale(2),
                        Arbitraries.doubles().between(0.1, 1).ofScale(2),
                        Arbitraries.of(true, false))
                .as((dimension, day, value, weight, reliability, deception) -> TrustFixture.line(
                                0, dimension, day, value, weight)
                        .believed(reliability)
                        .deceiving(deception));
        return line.list().ofMaxSize(40).map(TrustInvariantsTest::numbered);
    }

    private static List<Evidence> numbered(List<Evidence> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).kept(i + 1L, null))
                .toList();
    }

    private static List<Evidence> with(List<Evidence> lines, Evidence more) {
        List<Evidence> all = new ArrayList<>(lines);
        all.add(more);
        return all;
    }

    private TrustScore score(List<Evidence> lines, LocalDate asOf) {
        return score(lines, asOf, policy);
    }

    private static TrustScore score(List<Evidence> lines, LocalDate asOf, ScoringPolicy policy) {
        return TrustScore.of(TrustSums.of(policy.halfLives(), asOf, lines), policy);
    }

    @Property
    void every_score_lies_inside_its_interval_and_between_0_and_1(@ForAll("histories") List<Evidence> lines) {
        TrustScore score = score(lines, day(TODAY));

        assertThat(score.overall()).isGreaterThan(0).isLessThan(1).isBetween(score.low(), score.high());
        assertThat(score.dimensions()).allSatisfy(d -> {
            assertThat(d.score()).isGreaterThan(0).isLessThan(1);
            assertThat(d.low()).isGreaterThanOrEqualTo(0).isLessThan(d.high());
            assertThat(d.high()).isLessThanOrEqualTo(1);
        });
    }

    @Property
    void good_news_never_lowers_and_bad_news_never_raises_a_score(
            @ForAll("histories") List<Evidence> lines,
            @ForAll Dimension dimension,
            @ForAll @IntRange(max = TODAY) int on) {
        double before = score(lines, day(TODAY)).dimension(dimension).score();

        assertThat(score(with(lines, TrustFixture.line(99, dimension, on, 1, 1)), day(TODAY))
                        .dimension(dimension)
                        .score())
                .isGreaterThanOrEqualTo(before - 1e-12);
        assertThat(score(with(lines, TrustFixture.line(99, dimension, on, 0, 1)), day(TODAY))
                        .dimension(dimension)
                        .score())
                .isLessThanOrEqualTo(before + 1e-12);
    }

    @Property
    void start_and_points_add_up_to_the_score(@ForAll("histories") List<Evidence> lines) {
        Explanation explanation = Explanation.of(lines, day(TODAY), policy);
        double points = explanation.contributions().stream()
                .mapToDouble(Contribution::points)
                .sum();

        assertThat(explanation.start() + points).isEqualTo(explanation.score(), within(1e-10));
        assertThat(explanation.score()).isEqualTo(score(lines, day(TODAY)).points(), within(1e-10));
    }

    @Property
    void the_score_without_a_line_is_the_score_of_a_history_without_it(@ForAll("histories") List<Evidence> lines) {
        assertThat(Explanation.of(lines, day(TODAY), policy).contributions()).allSatisfy(contribution -> {
            List<Evidence> others = lines.stream()
                    .filter(l -> l.id() != contribution.line().id())
                    .toList();
            assertThat(contribution.withoutIt())
                    .isEqualTo(score(others, day(TODAY)).points(), within(1e-9));
        });
    }

    @Property
    void the_order_of_arrival_does_not_matter(@ForAll("histories") List<Evidence> lines, @ForAll long seed) {
        List<Evidence> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(score(shuffled, day(TODAY)).overall())
                .isEqualTo(score(lines, day(TODAY)).overall(), within(1e-12));
    }

    @Property
    void only_the_time_between_days_counts(
            @ForAll("histories") List<Evidence> lines, @ForAll @IntRange(min = -3000, max = 3000) int by) {
        List<Evidence> shifted = lines.stream()
                .map(l -> TrustFixture.line(
                                l.id(),
                                l.dimension(),
                                l.occurredOn().toEpochDay() - TrustFixture.DAY_0.toEpochDay() + by,
                                l.value(),
                                l.weight())
                        .believed(l.reliability())
                        .deceiving(l.deception()))
                .toList();

        assertThat(score(shifted, day(TODAY + by)).overall())
                .isEqualTo(score(lines, day(TODAY)).overall(), within(1e-12));
    }

    @Property
    void silence_alone_makes_a_score_less_certain(
            @ForAll("histories") List<Evidence> lines, @ForAll @IntRange(min = 1, max = 900) int later) {
        TrustScore now = score(lines, day(TODAY));
        TrustScore then = score(lines, day(TODAY + later));

        assertThat(Dimension.all())
                .allSatisfy(d -> assertThat(then.dimension(d).uncertainty())
                        .isGreaterThanOrEqualTo(now.dimension(d).uncertainty() - 1e-12));
    }

    @Property
    void the_sooner_a_slip_is_told_the_better(
            @ForAll("histories") List<Evidence> lines, @ForAll @IntRange(min = 1, max = 20) int told) {
        EvidenceValues values = policy.values();
        double hidden = openness(lines, slip(values.hidden()).weighing(2).deceiving(true));
        double late = openness(lines, slip(values.disclosure(0, 30, 31)));
        double inTime = openness(lines, slip(values.disclosure(0, 30, told)));
        double atOnce = openness(lines, slip(values.disclosure(0, 30, 0)));

        assertThat(hidden).isLessThan(late);
        assertThat(late).isLessThan(inTime);
        assertThat(inTime).isLessThanOrEqualTo(atOnce);
    }

    private static Evidence slip(double value) {
        return TrustFixture.line(99, Dimension.OPENNESS, TODAY, value, 1);
    }

    private double openness(List<Evidence> lines, Evidence slip) {
        return score(with(lines, slip), day(TODAY))
                .dimension(Dimension.OPENNESS)
                .score();
    }

    @Property
    void what_happens_later_has_no_effect_yet(
            @ForAll("histories") List<Evidence> lines,
            @ForAll Dimension dimension,
            @ForAll @IntRange(min = 1, max = 99) int ahead) {
        Evidence later = TrustFixture.line(99, dimension, TODAY + ahead, 0, 4);

        assertThat(score(with(lines, later), day(TODAY))).isEqualTo(score(lines, day(TODAY)));
    }

    @Property
    void without_asymmetry_it_is_the_published_beta_reputation(@ForAll("histories") List<Evidence> lines) {
        ScoringPolicy even = ScoringPolicy.parse(
                2,
                policy.json()
                        .replaceAll("\"(ability|integrity|benevolence)\":[0-9.]+", "\"$1\":1.0")
                        .replaceAll("\"(negative|deception)\":[0-9.]+", "\"$1\":180.0"));
        Forgetting fading = new Forgetting(180);
        TrustScore score = score(lines, day(TODAY), even);

        for (Dimension dimension : Dimension.all()) {
            double good = 0;
            double bad = 0;
            for (Evidence line : lines) {
                if (line.dimension() == dimension) {
                    double left = line.weight()
                            * line.reliability()
                            * fading.after(
                                    day(TODAY).toEpochDay() - line.occurredOn().toEpochDay());
                    good += left * line.value();
                    bad += left * (1 - line.value());
                }
            }
            assertThat(score.dimension(dimension).score())
                    .isEqualTo(new BetaReputation(good, bad, 2, 0.5).expected(), within(1e-12));
        }
    }
}
