package org.rapport.performance;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The standings of a template, from worst to best; every score from 0 to 100 falls into exactly one. */
public record Standings(List<Standing> bands) implements Serializable {
    private static final int MOST = 8;

    public Standings {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.size() > MOST || bands.get(0).from() != 0) {
            throw new TemplateNotConsistent("standings", "1 to " + MOST + " bands, the first from 0");
        }
        requireRising(bands);
        if (bands.stream().map(Standing::name).distinct().count() < bands.size()) {
            throw new TemplateNotConsistent("standings", "of different names");
        }
    }

    private static void requireRising(List<Standing> bands) {
        for (int i = 1; i < bands.size(); i++) {
            boolean rising = bands.get(i).from() > bands.get(i - 1).from()
                    && bands.get(i).from() < 100;
            if (!rising) {
                throw new TemplateNotConsistent("standings", "of rising lower ends below 100");
            }
        }
    }

    /** The standing of a score from 0 to 100. */
    public Standing of(double score) {
        return bands.stream()
                .filter(band -> score >= band.from())
                .reduce((lower, higher) -> higher)
                .orElseThrow(() -> new IllegalArgumentException("no standing for " + score));
    }

    /** The standing of this name. */
    public Optional<Standing> named(String name) {
        return bands.stream().filter(band -> band.name().equals(name)).findFirst();
    }
}
