package org.rapport.sample;

import java.util.Map;
import org.rapport.shared.Side;

/** How well each side of the sample's relationships deals with the other, 0..1; below 0 where nothing happens yet. */
final class SampleManners {
    private static final Map<String, Map<Side, Double>> TOLD = Map.of(
            "GLOBAL-LOGISTICS", both(0.85, 0.9),
            "HANBIT", both(0.78, 0.96),
            "SAHYADRI", both(0.86, 0.74));

    private SampleManners() {}

    static Map<Side, Double> dealing(String code) {
        return Cast.roles().stream()
                .filter(role -> role.code().equals(code))
                .findFirst()
                .map(role -> both(role.ours().dealing(), role.theirs().dealing()))
                .orElseGet(() -> TOLD.getOrDefault(code, both(-1, -1)));
    }

    private static Map<Side, Double> both(double ours, double theirs) {
        return Map.of(Side.US, ours, Side.PARTNER, theirs);
    }
}
