package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.TrustFixture.day;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A year of five kinds of partners, each played two hundred times, scored by the policy as it is delivered: means and
 * standings of golden/27 (science report, §1.5). The report gives what came out and not how its partners were made. Ours
 * get a line about each dimension every fortnight; the weights of the lines and the two shares of each kind are those with
 * which the means come out. That the standings then do, too, is what is tested beyond it.
 */
class ArchetypeTest {
    private static final int YEAR = 365;
    private static final int RUNS = 200;
    private static final int LINES = 26;
    private static final int OCCASIONS = 6;
    private static final Offset<Double> MEAN = within(0.01);
    private static final Offset<Double> SHARE = within(0.1);

    private final ScoringPolicy policy = TrustFixture.policy();

    /**
     * A kind of partner.
     *
     * @param right share of occasions on which it does what is right, in ability and benevolence
     * @param honest the same in integrity
     * @param expected the row of the golden file: T, q10, q90, u, integrity, then the shares of the four standings
     */
    private record Kind(String name, double right, double honest, List<Double> expected) {
        double share(Dimension dimension) {
            return dimension.factor() == Factor.INTEGRITY ? honest : right;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Kind> kinds() {
        return Golden.lines("27_archetypes.csv")
                .skip(1)
                .map(ArchetypeTest::kind)
                .toList();
    }

    private static Kind kind(String row) {
        String[] cells = row.split(",");
        List<Double> expected = IntStream.range(1, cells.length)
                .mapToObj(i -> Double.valueOf(cells[i]))
                .toList();
        return switch (cells[0]) {
            case "excellent" -> new Kind(cells[0], 0.974, 0.949, expected);
            case "good" -> new Kind(cells[0], 0.921, 0.878, expected);
            case "average" -> new Kind(cells[0], 0.834, 0.735, expected);
            case "optimistic-promiser" -> new Kind(cells[0], 0.694, 0.529, expected);
            case "distressed" -> new Kind(cells[0], 0.514, 0.274, expected);
            default -> throw new IllegalArgumentException(cells[0]);
        };
    }

    private static double weight(Dimension dimension) {
        return switch (dimension.factor()) {
            case ABILITY -> 43.9 / LINES;
            case INTEGRITY -> 13.6 / LINES;
            case BENEVOLENCE -> 3.8 / LINES;
        };
    }

    private TrustScore year(Kind kind, SplittableRandom chance) {
        List<Evidence> lines = new ArrayList<>();
        for (Dimension dimension : Dimension.all()) {
            for (int i = 0; i < LINES; i++) {
                long right = DoubleStream.generate(chance::nextDouble)
                        .limit(OCCASIONS)
                        .filter(one -> one < kind.share(dimension))
                        .count();
                lines.add(TrustFixture.line(
                        lines.size(), dimension, chance.nextInt(YEAR), (double) right / OCCASIONS, weight(dimension)));
            }
        }
        return TrustScore.of(TrustSums.of(policy.halfLives(), day(YEAR - 1), lines), policy);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void scores_and_standings_of_a_kind_are_those_of_the_report(Kind kind) {
        SplittableRandom chance = new SplittableRandom(27);
        List<TrustScore> scores =
                IntStream.range(0, RUNS).mapToObj(i -> year(kind, chance)).toList();

        assertThat(mean(scores, TrustScore::overall)).isEqualTo(kind.expected().get(0), MEAN);
        assertThat(mean(scores, TrustScore::low)).isEqualTo(kind.expected().get(1), MEAN);
        assertThat(mean(scores, TrustScore::high)).isEqualTo(kind.expected().get(2), MEAN);
        assertThat(mean(scores, TrustScore::uncertainty))
                .isEqualTo(kind.expected().get(3), MEAN);
        assertThat(mean(scores, one -> one.factor(Factor.INTEGRITY)))
                .isEqualTo(kind.expected().get(4), MEAN);
        List<Standing> bands = List.of(Standing.STRONG, Standing.SOUND, Standing.WATCH, Standing.AT_RISK);
        for (int i = 0; i < bands.size(); i++) {
            Standing band = bands.get(i);
            assertThat(mean(scores, one -> one.standing() == band ? 1 : 0))
                    .as(band.name())
                    .isEqualTo(kind.expected().get(5 + i), SHARE);
        }
    }

    private static double mean(List<TrustScore> scores, ToDoubleFunction<TrustScore> figure) {
        return scores.stream().mapToDouble(figure).average().orElseThrow();
    }
}
