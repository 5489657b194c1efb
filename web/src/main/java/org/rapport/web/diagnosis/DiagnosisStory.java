package org.rapport.web.diagnosis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.diagnosis.Diagnosis;
import org.rapport.diagnosis.Fall;
import org.rapport.diagnosis.Loss;
import org.rapport.report.BundledWords;
import org.rapport.report.Words;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.Sides;
import org.rapport.web.diagnosis.SideStory.Happened;

/** Tells the diagnosis of both sides: the finding in one sentence, and each side with its pictures. */
@Dependent
public class DiagnosisStory {
    private static final Words WORDS = BundledWords.ofReader();

    @Inject
    private CourseChart courses;

    @Inject
    private PromiseCharts promises;

    @Inject
    private WarningCharts warnings;

    @Inject
    private Say say;

    @Inject
    private Sides sides;

    @Inject
    private Format format;

    /** The main finding: what cost the side most that lost most. */
    public String finding(Map<Side, Diagnosis> both) {
        Optional<Diagnosis> worst = Stream.of(Side.PARTNER, Side.US)
                .map(both::get)
                .filter(one -> one.main().isPresent())
                .min(Comparator.comparingDouble(one -> one.main().orElseThrow().points()));
        return worst.map(this::finding).orElseGet(() -> say.of("diagnosis.finding.none"));
    }

    private String finding(Diagnosis one) {
        Loss main = one.main().orElseThrow();
        return say.of(
                "diagnosis.finding." + main.theme(),
                sides.word(one.side()),
                main.lines(),
                format.points(-main.points()),
                one.kept().hits(),
                one.kept().n());
    }

    /** One side with its pictures. */
    public SideStory of(Diagnosis one) {
        return new SideStory(
                one,
                courses.of(one),
                way(one),
                one.events().stream().map(this::happened).toList(),
                promises.longer(one),
                promises.kept(one),
                promises.words(one),
                warnings.of(one));
    }

    private Happened happened(Diagnosis.Event event) {
        String what = WORDS.say("evidence." + event.kind() + (event.points() < 0 ? ".loss" : ""));
        return new Happened(event.day(), what, event.note(), event.points(), event.repair());
    }

    /** What the policy would do if the next promises are kept. */
    private String way(Diagnosis one) {
        Optional<Fall> open = one.open();
        if (open.isEmpty()) {
            return say.of(one.falls().isEmpty() ? "diagnosis.way.none" : "diagnosis.way.back");
        }
        String level = format.points(100 * open.get().recovery().before());
        return open.get().forecast() == null
                ? say.of("diagnosis.way.far", level)
                : say.of("diagnosis.way.by", level, format.fullDay(open.get().forecast()));
    }
}
