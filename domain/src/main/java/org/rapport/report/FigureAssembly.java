package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.rapport.commitment.Median;
import org.rapport.commitment.PromiseFigures;
import org.rapport.commitment.Proportion;
import org.rapport.forecast.Coverage;
import org.rapport.forecast.CoverageBook;
import org.rapport.shared.Side;

/** Fills the scorecard of a report: the same figures for both sides, or the words that there is not enough evidence. */
@ApplicationScoped
@Transactional
public class FigureAssembly {
    private static final double LEVEL = 0.8;
    private static final Words WORDS = BundledWords.ofReader();

    private CoverageBook coverages;

    protected FigureAssembly() {} // CDI proxy

    @Inject
    public FigureAssembly(CoverageBook coverages) {
        this.coverages = coverages;
    }

    /** The figures of both sides at the end of a day, their scorecards first, each with what was replied to it. */
    List<Figure> of(
            UUID partner,
            LocalDate day,
            Map<Side, PromiseFigures> measured,
            Figure scorecard,
            StandingReplies replies) {
        return List.of(
                scorecard,
                figure(
                        "kept",
                        measured,
                        replies.to(AnsweredFigure.KEPT),
                        one -> share(one.sayDo().strict())),
                figure(
                        "fair",
                        measured,
                        replies.to(AnsweredFigure.FAIR),
                        one -> share(one.sayDo().fair())),
                figure("onTime", measured, replies.to(AnsweredFigure.ON_TIME), one -> share(one.onTime())),
                figure("late", measured, replies.to(AnsweredFigure.LATE), one -> days(one.lateDays())),
                figure("longer", measured, replies.to(AnsweredFigure.LONGER), one -> growth(one.inflation())),
                new Figure(
                        WORDS.say("figure.held"),
                        held(partner, Side.US, day),
                        held(partner, Side.PARTNER, day),
                        replies.to(AnsweredFigure.HELD)),
                figure("words", measured, replies.to(AnsweredFigure.WORDS), one -> share(one.words())),
                figure(
                        "surprises",
                        measured,
                        replies.to(AnsweredFigure.SURPRISES),
                        one -> new Figure.Value(Integer.toString(one.surprises()), one.n())));
    }

    private static Figure figure(
            String key,
            Map<Side, PromiseFigures> measured,
            String reply,
            Function<PromiseFigures, Figure.Value> value) {
        return new Figure(
                WORDS.say("figure." + key),
                value.apply(measured.get(Side.US)),
                value.apply(measured.get(Side.PARTNER)),
                reply);
    }

    private Figure.Value held(UUID partner, Side side, LocalDate day) {
        return coverages.read(partner, side, day).stream()
                .filter(one -> one.level() == LEVEL)
                .findFirst()
                .map(FigureAssembly::share)
                .orElseGet(FigureAssembly::tooLittle);
    }

    private static Figure.Value share(Coverage coverage) {
        return share(new Proportion(coverage.hits(), coverage.n()));
    }

    private static Figure.Value share(Proportion proportion) {
        return proportion.isEnough()
                ? new Figure.Value(Numbers.percent(proportion.ratio()), (int) proportion.n())
                : tooLittle();
    }

    private static Figure.Value days(Median median) {
        return median.n() >= Proportion.ENOUGH
                ? new Figure.Value(WORDS.say("figure.days", median.value()), median.n())
                : tooLittle();
    }

    private static Figure.Value growth(Median median) {
        return median.n() >= Proportion.ENOUGH
                ? new Figure.Value(Numbers.growth(median.value() - 1), median.n())
                : tooLittle();
    }

    private static Figure.Value tooLittle() {
        return new Figure.Value(WORDS.say("figure.unknown"), null);
    }
}
