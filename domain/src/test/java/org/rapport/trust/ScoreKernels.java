package org.rapport.trust;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The pieces of a night's scores, each beside the way it would be written without care for speed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScoreKernels {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final int LINES = 500;
    private static final int DRAWN = 1_024;
    private static final double TAIL = 0.1;

    private final double[] alpha = new double[DRAWN];
    private final double[] beta = new double[DRAWN];
    private final long[] ages = new long[DRAWN];
    private final double[] values = new double[DRAWN];
    private ScoringPolicy policy;
    private TrustSums sums;
    private int next;

    @Setup
    public void draw() {
        Random chance = new Random(20_240_607);
        for (int i = 0; i < DRAWN; i++) {
            alpha[i] = 1 + 60 * chance.nextDouble();
            beta[i] = 1 + 30 * chance.nextDouble();
            ages[i] = chance.nextInt(3 * 365);
            values[i] = chance.nextDouble();
        }
        policy = TrustFixture.policy();
        sums = sums_of_a_side();
    }

    private int drawn() {
        next = (next + 1) % DRAWN;
        return next;
    }

    @Benchmark
    public double beta_quantile() {
        int i = drawn();
        return new BetaQuantile(alpha[i], beta[i]).at(TAIL);
    }

    @Benchmark
    public double beta_quantile_by_commons_statistics() {
        int i = drawn();
        return BetaDistribution.of(alpha[i], beta[i]).inverseCumulativeProbability(TAIL);
    }

    @Benchmark
    public double day_factor() {
        return DayFactors.of(policy.halfLives()).good(ages[drawn()]);
    }

    @Benchmark
    public double day_factor_by_power() {
        return Math.pow(2, -ages[drawn()] / 180.0);
    }

    @Benchmark
    public TrustSums sums_of_a_side() {
        TrustSums side = TrustSums.empty(policy.halfLives(), TODAY);
        for (int i = 0; i < LINES; i++) {
            Dimension dimension = Dimension.all().get(i % Dimension.all().size());
            side.plus(dimension, TODAY.toEpochDay() - ages[i], values[i], 1, false);
        }
        return side;
    }

    @Benchmark
    public TrustSums sums_of_a_side_a_day_later() {
        TrustSums side = sums.copy().aged(TODAY.plusDays(1));
        return side.plus(Dimension.DELIVERY, TODAY.toEpochDay(), values[drawn()], 1, false);
    }

    @Benchmark
    public TrustScore score_of_a_side() {
        return TrustScore.of(sums, policy);
    }
}
