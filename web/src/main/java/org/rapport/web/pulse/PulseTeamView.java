package org.rapport.web.pulse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.commitment.Proportion;
import org.rapport.culture.BadNews;
import org.rapport.culture.CultureService;
import org.rapport.culture.PulseKind;
import org.rapport.culture.PulseResults;
import org.rapport.culture.PulseService;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.look.Spark;

/** Backs {@code pulse/team.xhtml}: what units have become, never persons. */
@Named
@RequestScoped
public class PulseTeamView {
    private static final double PERCENT = 100;

    @Inject
    private CultureService culture;

    @Inject
    private PulseService pulses;

    @Inject
    private Say say;

    @Inject
    private Format format;

    private BadNews news;
    private PulseResults behaviours;

    public void load() {
        news = culture.badNews();
        List<PulseResults> closed = pulses.history(PulseKind.BEHAVIOURS);
        behaviours = closed.isEmpty() ? null : closed.get(closed.size() - 1);
    }

    /** The share over the quarters in which it means something. */
    public Spark spark(List<Proportion> quarters) {
        return new Spark(
                Side.US,
                quarters.stream()
                        .filter(Proportion::isEnough)
                        .map(one -> PERCENT * one.ratio())
                        .toList());
    }

    /** {@code 67 % (8 of 12)}; the counts alone where they are too few for a share. */
    public String share(Proportion one) {
        return one.n() == 0
                ? say.of("pulse.news.none")
                : say.of(
                        one.isEnough() ? "pulse.news.share" : "pulse.news.count",
                        one.hits(),
                        one.n(),
                        one.isEnough() ? format.percent(one.ratio()) : "");
    }

    /** All quarters shown, taken together. */
    public Proportion getTogether() {
        return news.whole().stream()
                .reduce(
                        new Proportion(0, 0),
                        (one, other) -> new Proportion(one.hits() + other.hits(), one.n() + other.n()));
    }

    public BadNews getNews() {
        return news;
    }

    /** The last closed self-assessment, or null. */
    public PulseResults getBehaviours() {
        return behaviours;
    }
}
