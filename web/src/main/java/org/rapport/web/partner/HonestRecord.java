package org.rapport.web.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.forecast.Coverage;
import org.rapport.forecast.ForecastService;
import org.rapport.identity.Caller;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.look.Calibration;
import org.rapport.web.look.Calibration.Level;

/** How often honest dates have held so far, as a picture and a sentence for each side. */
@Dependent
public class HonestRecord {
    private static final double TOLD = 0.8;
    private static final int FEW = 20;

    @Inject
    private ForecastService forecasts;

    @Inject
    private Caller caller;

    @Inject
    private Say say;

    @Inject
    private Format format;

    /** Picture and sentence of one side. */
    public record Held(Calibration picture, String sentence) {}

    public Map<Side, Held> of(UUID partner, LocalDate asOf) {
        Map<Side, Held> held = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            List<Coverage> levels = forecasts.coverage(partner, side, asOf).stream()
                    .filter(level -> level.n() > 0)
                    .toList();
            held.put(side, new Held(picture(side, levels), sentence(side, levels)));
        }
        return held;
    }

    private static Calibration picture(Side side, List<Coverage> levels) {
        int n = levels.stream().mapToInt(Coverage::n).max().orElse(0);
        return new Calibration(
                side,
                n,
                levels.stream()
                        .map(one -> new Level(one.level(), one.share(), one.low(), one.high()))
                        .toList());
    }

    private String sentence(Side side, List<Coverage> levels) {
        String reader = caller.side() == Side.PARTNER ? "guest." : "";
        return levels.stream()
                .filter(one -> Math.abs(one.level() - TOLD) < 1e-9)
                .findFirst()
                .map(one -> say.of(
                        "partner.held." + verdict(one) + "." + reader + side,
                        one.n(),
                        one.hits(),
                        format.percent(one.share()),
                        format.percents(one.low(), one.high())))
                .orElseGet(() -> say.of("partner.held.none." + reader + side));
    }

    /** Too early if even the upper end of the interval lies below what was stated; too few to tell below a number. */
    static String verdict(Coverage coverage) {
        if (coverage.high() < coverage.level()) {
            return "early";
        }
        return coverage.n() < FEW ? "few" : "fair";
    }
}
