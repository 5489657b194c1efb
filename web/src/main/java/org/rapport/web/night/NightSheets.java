package org.rapport.web.night;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapport.night.NightRow;
import org.rapport.night.NightStatus;
import org.rapport.night.NightView;
import org.rapport.night.StepRow;
import org.rapport.web.Format;
import org.rapport.web.Say;

/** Puts the account of a night into words. */
@ApplicationScoped
public class NightSheets {
    private Format format;
    private Say say;
    private Clock clock;

    protected NightSheets() {} // CDI proxy

    @Inject
    public NightSheets(Format format, Say say, Clock clock) {
        this.format = format;
        this.say = say;
        this.clock = clock;
    }

    /** The sheet of a night; {@code earlier} nights tell how long one takes as a rule. */
    public NightSheet of(NightView view, List<NightRow> earlier) {
        boolean running = view.night().status() == NightStatus.RUNNING;
        List<NightSheet.StepLine> lines = view.steps().stream().map(this::line).toList();
        int percent = (int) Math.floor(100 * view.share());
        return new NightSheet(now(view), took(view, earlier), percent, running, lines, view.skipped());
    }

    private NightSheet.StepLine line(StepRow step) {
        String mark = step.isDone() ? "done" : step.isRunning() ? "now" : "todo";
        return new NightSheet.StepLine(
                mark,
                say.of("night.step." + mark),
                name(step),
                step.done(),
                step.total(),
                step.startedAt() == null ? "" : count(step),
                format.second(step.startedAt()),
                step.isRunning()
                        ? say.of("night.running")
                        : format.span(step.took().orElse(null)),
                what(step.figures()));
    }

    private String now(NightView view) {
        return view.steps().stream()
                .filter(StepRow::isRunning)
                .findFirst()
                .map(step -> step.total() == 0
                        ? name(step)
                        : say.of("night.now", name(step), format.number(step.done()), format.number(step.total())))
                .orElseGet(() -> say.of("night.status." + view.night().status()));
    }

    private String took(NightView view, List<NightRow> earlier) {
        NightRow night = view.night();
        String so = format.span(night.took().orElseGet(() -> Duration.between(night.startedAt(), clock.instant())));
        Optional<Duration> usual = usual(earlier);
        if (night.status() != NightStatus.RUNNING) {
            return say.of("night.took", so);
        }
        Duration left = usual.map(rule -> left(view, rule)).orElse(Duration.ZERO);
        boolean early = left.compareTo(Duration.ZERO) > 0;
        return usual.map(rule -> say.of(
                        early ? "night.soFar.left" : "night.soFar.usual", so, format.span(rule), format.span(left)))
                .orElseGet(() -> say.of("night.soFar", so));
    }

    /** What is left of the time that a night takes as a rule. */
    private Duration left(NightView view, Duration rule) {
        return rule.minus(Duration.between(view.night().startedAt(), clock.instant()));
    }

    /** The middle of how long the last completed nights took, of five at most. */
    static Optional<Duration> usual(List<NightRow> nights) {
        List<Duration> spans = nights.stream()
                .filter(night -> night.status() == NightStatus.COMPLETED && night.resumptions() == 0)
                .flatMap(night -> night.took().stream())
                .limit(5)
                .sorted()
                .toList();
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() / 2));
    }

    private String count(StepRow step) {
        return step.total() == 0 ? "" : say.of("night.count", format.number(step.done()), format.number(step.total()));
    }

    private String what(Map<String, Long> figures) {
        return figures.entrySet().stream()
                .map(figure -> say.of("night.figure." + figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String name(StepRow step) {
        return say.of("night.step." + step.step());
    }
}
