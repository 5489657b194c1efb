package org.rapport.trust;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * All the numbers the scores depend on, as data with a version: a snapshot names the policy it was made with, and an old
 * score can be explained with the numbers of its own time.
 *
 * @param priorWeight W, what ignorance weighs at the start
 * @param baseRate a, the score without evidence
 * @param kappas what bad evidence is multiplied by, per factor
 * @param weights share of each dimension in the whole; they add up to 1
 * @param tail share of the distribution below the low and above the high end of an interval
 * @param unknownAbove uncertainty above which no standing is given
 */
public record ScoringPolicy(
        int version,
        double priorWeight,
        double baseRate,
        HalfLives halfLives,
        Map<Factor, Double> kappas,
        Map<Dimension, Double> weights,
        double tail,
        Bands bands,
        double unknownAbove,
        Guard guard,
        Repeats repeats,
        double unconfirmed,
        EvidenceValues values,
        StageRules stages) {

    /** Lower ends of the standings, on the low end of the interval, 0..1. */
    public record Bands(double strong, double sound, double watch) {
        Standing of(double low) {
            if (low >= strong) {
                return Standing.STRONG;
            }
            if (low >= sound) {
                return Standing.SOUND;
            }
            return low >= watch ? Standing.WATCH : Standing.AT_RISK;
        }
    }

    /** A factor that nothing can make up for: below the given score the standing is capped. */
    public record Guard(Factor factor, double below, Standing cap) {}

    /** Kindnesses repeated within some days: each repeat weighs this much of the one before. */
    public record Repeats(double share, int days) {
        /** What a kindness weighs after the given number of others of its kind in those days. */
        public double weight(double first, int before) {
            return first * Math.pow(share, before);
        }
    }

    public ScoringPolicy {
        kappas = Collections.unmodifiableMap(new EnumMap<>(kappas));
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        PolicyCheck.complete(kappas, weights);
        PolicyCheck.positive("priorWeight", priorWeight);
        PolicyCheck.share("baseRate", baseRate);
        PolicyCheck.share("tail", tail);
        PolicyCheck.share("unknownAbove", unknownAbove);
        PolicyCheck.share("unconfirmed", unconfirmed);
        PolicyCheck.ascending(bands);
        PolicyCheck.positive("lateness", values.lateHalfDays());
        PolicyCheck.positive("payment", values.paymentHalfDays());
    }

    /** The policy written as JSON, as the policy table keeps it. */
    public static ScoringPolicy parse(int version, String json) {
        return PolicyJson.read(version, json);
    }

    /** This policy as JSON, readable again by {@link #parse}. */
    public String json() {
        return PolicyJson.write(this);
    }

    /** What bad evidence of this dimension is multiplied by. */
    public double kappa(Dimension dimension) {
        return kappas.get(dimension.factor());
    }

    /** Share of this dimension in the whole score. */
    public double weight(Dimension dimension) {
        return weights.get(dimension);
    }

    /** Share of a factor in the whole score. */
    public double weight(Factor factor) {
        double sum = 0;
        for (Dimension dimension : Dimension.all()) {
            sum += dimension.factor() == factor ? weight(dimension) : 0;
        }
        return sum;
    }

    /** The reputation that some fading sums stand for. */
    public BetaReputation reputation(Dimension dimension, double good, double bad) {
        return new BetaReputation(Math.max(0, good), Math.max(0, bad) * kappa(dimension), priorWeight, baseRate);
    }

    /** The standing of a score by the low end of its interval, its uncertainty and its guarded factor. */
    public Standing standing(double low, double uncertainty, Map<Factor, Double> factors) {
        if (uncertainty > unknownAbove) {
            return Standing.UNKNOWN;
        }
        Standing band = bands.of(low);
        return factors.get(guard.factor()) < guard.below() ? band.cappedAt(guard.cap()) : band;
    }
}
