package org.rapport.web.diagnosis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.commitment.Proportion;
import org.rapport.diagnosis.Diagnosis;
import org.rapport.diagnosis.Quarter;
import org.rapport.diagnosis.WordsTally;
import org.rapport.shared.Language;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.look.Figures;
import org.rapport.web.look.IntervalChart;
import org.rapport.web.look.IntervalChart.Column;

/** Draws what the promises and words of one side were worth, quarter by quarter and word by word. */
@Dependent
public class PromiseCharts {
    @Inject
    private Say say;

    @Inject
    private Format format;

    /** How much longer things took than first said. */
    public IntervalChart longer(Diagnosis diagnosis) {
        List<Column> columns = diagnosis.quarters().stream()
                .filter(one -> one.longer() != null)
                .map(one -> new Column(label(one), one.longer(), null, null, times(one.longer())))
                .toList();
        return new IntervalChart(
                diagnosis.side(),
                columns,
                1,
                say.of("diagnosis.longer.right"),
                say.of("diagnosis.longer.summary", columns.size()),
                table(diagnosis));
    }

    /** How many of the promises that fell due were kept. */
    public IntervalChart kept(Diagnosis diagnosis) {
        List<Column> columns = diagnosis.quarters().stream()
                .filter(one -> one.kept().n() > 0)
                .map(one -> share(label(one), one.kept()))
                .toList();
        return new IntervalChart(
                diagnosis.side(),
                columns,
                1,
                say.of("diagnosis.kept.right"),
                say.of("diagnosis.kept.summary", columns.size()),
                table(diagnosis));
    }

    /** How often each word of status reports was so. */
    public IntervalChart words(Diagnosis diagnosis) {
        List<WordsTally> said =
                diagnosis.words().stream().filter(one -> one.matched().n() > 0).toList();
        return new IntervalChart(
                diagnosis.side(),
                said.stream().map(one -> share(word(one), one.matched())).toList(),
                1,
                say.of("diagnosis.words.right"),
                say.of("diagnosis.words.summary"),
                new Figures(
                        List.of(say.of("diagnosis.word"), say.of("diagnosis.words.so"), "n"),
                        said.stream()
                                .map(one -> List.of(
                                        word(one),
                                        format.number(one.matched().hits()),
                                        format.number(one.matched().n())))
                                .toList()));
    }

    private String word(WordsTally one) {
        return say.of("diagnosis.word." + one.word());
    }

    /** A share with its 95 % interval; of few only the counts are said. */
    private Column share(String label, Proportion one) {
        String counts = say.of("diagnosis.of", one.hits(), one.n());
        return one.isEnough()
                ? new Column(
                        label, one.ratio(), one.wilson().low(), one.wilson().high(), counts)
                : new Column(label, one.ratio(), null, null, counts);
    }

    private Figures table(Diagnosis diagnosis) {
        return new Figures(
                List.of(
                        say.of("diagnosis.quarter"),
                        say.of("diagnosis.given"),
                        say.of("diagnosis.longer"),
                        say.of("diagnosis.kept"),
                        say.of("diagnosis.moved"),
                        say.of("diagnosis.surprises"),
                        say.of("diagnosis.notice")),
                diagnosis.quarters().stream().map(this::row).toList());
    }

    private List<String> row(Quarter one) {
        return List.of(
                label(one),
                format.number(one.given()),
                one.longer() == null ? say.of("diagnosis.unknown") : times(one.longer()),
                say.of("diagnosis.of", one.kept().hits(), one.kept().n()),
                format.number(one.moved()),
                format.number(one.surprises()),
                one.notice().isKnown() ? days(one.notice().value()) : "");
    }

    private String days(double days) {
        return say.of(days < 0 ? "diagnosis.after" : "diagnosis.ahead", Math.abs(Math.round(days)));
    }

    private String times(double factor) {
        return say.of("diagnosis.times", String.format(Language.current().locale(), "%.2f", factor));
    }

    private static String label(Quarter one) {
        return "Q" + (1 + one.from().getMonthValue() / 3) + " " + one.from().getYear();
    }
}
