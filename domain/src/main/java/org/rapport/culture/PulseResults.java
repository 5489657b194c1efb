package org.rapport.culture;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.shared.Suppression;

/**
 * What a closed pulse may show: figures of groups in which nobody can be recognised, never of persons.
 *
 * @param texts free words in an order drawn by lot; empty below ten people who answered
 */
public record PulseResults(PulseRow pulse, List<Unit> units, List<Line> lines, List<String> texts)
        implements Serializable {
    /** People who must have answered before free words are shown. */
    public static final int ENOUGH_FOR_WORDS = 2 * Suppression.ENOUGH;

    public PulseResults {
        units = List.copyOf(units);
        lines = List.copyOf(lines);
        texts = List.copyOf(texts);
    }

    /** A unit with how many were invited and answered. */
    public record Unit(String name, int invited, int answered) implements Serializable {}

    /** A question with all together and each unit. */
    public record Line(int number, String question, PulseFigure whole, List<PulseFigure> units)
            implements Serializable {
        public Line {
            units = List.copyOf(units);
        }
    }

    /** Refused before the pulse is closed. */
    static PulseResults of(Pulse pulse, List<Stroke> strokes, List<String> texts) {
        pulse.requireClosed();
        List<Line> lines = new ArrayList<>();
        for (PulseQuestion question : pulse.questions()) {
            PulseTally tally = new PulseTally(strokes.stream()
                    .filter(stroke -> stroke.number() == question.number())
                    .toList());
            lines.add(new Line(question.number(), question.text(), tally.whole(), tally.units()));
        }
        return new PulseResults(
                PulseRow.of(pulse),
                pulse.units().stream()
                        .map(unit -> new Unit(unit.name(), unit.invited(), unit.answered()))
                        .toList(),
                lines,
                pulse.answered() >= ENOUGH_FOR_WORDS ? texts : List.of());
    }

    /** Mean of all questions over all people, to one decimal; null where nothing may be shown. */
    public Double mean() {
        double[] shown = lines.stream()
                .filter(line -> line.whole().shown())
                .mapToDouble(line -> line.whole().mean())
                .toArray();
        return shown.length == 0
                ? null
                : Math.round(10 * java.util.Arrays.stream(shown).average().orElseThrow()) / 10.0;
    }
}
