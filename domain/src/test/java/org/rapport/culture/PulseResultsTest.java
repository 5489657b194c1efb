package org.rapport.culture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.culture.PulseFixture.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;

class PulseResultsTest {
    /** Answers to the first question by unit; the second is answered with “cannot say”. */
    private static PulseResults closed(Map<String, List<Integer>> answers, int texts) {
        PulseFixture.BoxInMemory box = new PulseFixture.BoxInMemory();
        PulseRegister register = new PulseRegister(new PulseFixture.PulsesInMemory(), box, new AuditInMemory());
        Map<String, Integer> people = new TreeMap<>();
        answers.forEach((unit, points) -> people.put(unit, points.size()));
        Pulse pulse = register.open(PulseFixture.said(), Map.of(), people, TODAY);
        answers.forEach((unit, points) -> points.forEach(point -> register.put(pulse, unit, List.of(point, 0), null)));
        for (int i = 0; i < texts; i++) {
            box.write(pulse.id(), "text " + i);
        }
        register.close(pulse, people, TODAY);
        return PulseResults.of(pulse, box.strokes(List.of(pulse.id())), box.texts(pulse.id()));
    }

    private static PulseResults.Line first(Map<String, List<Integer>> answers) {
        return closed(answers, 0).lines().get(0);
    }

    @Nested
    class Units {
        @Test
        void of_five_and_more_are_shown_with_one_decimal() {
            PulseResults.Line line = first(Map.of("A", List.of(1, 2, 3, 4, 4), "B", List.of(5, 5, 5, 5, 4, 4)));
            assertThat(line.units())
                    .containsExactly(new PulseFigure("A", 5, 2.8, List.of()), new PulseFigure("B", 6, 4.7, List.of()));
            assertThat(line.whole()).isEqualTo(new PulseFigure(null, 11, 3.8, List.of(1, 1, 1, 4, 4)));
        }

        @Test
        void of_four_are_hidden_and_with_them_the_one_that_would_give_them_away() {
            PulseResults.Line line = first(Map.of(
                    "A", List.of(1, 2, 3, 4, 4, 4), "B", List.of(5, 4, 3, 2), "C", List.of(3, 3, 3, 4, 2, 2, 2, 2)));
            assertThat(line.units()).extracting(PulseFigure::shown).containsExactly(false, false, true);
            assertThat(line.units().get(1).n()).isZero();
        }

        @Test
        void whose_people_all_said_the_worst_are_hidden_too() {
            PulseResults.Line line = first(
                    Map.of("A", List.of(1, 1, 1, 1, 1), "B", List.of(3, 3, 4, 2, 4), "C", List.of(3, 3, 4, 2, 4, 5)));
            assertThat(line.units()).extracting(PulseFigure::shown).containsExactly(false, false, true);
        }

        @Test
        void that_could_not_say_show_nothing() {
            PulseResults results = closed(Map.of("A", List.of(1, 2, 3, 4, 4, 4)), 0);
            assertThat(results.lines().get(1).whole().shown()).isFalse();
        }
    }

    @Nested
    class Free_words {
        @Test
        void are_silent_below_ten_answers() {
            assertThat(closed(Map.of("A", List.of(1, 2, 3, 4, 5, 1, 2, 3, 4)), 3)
                            .texts())
                    .isEmpty();
            assertThat(closed(Map.of("A", List.of(1, 2, 3, 4, 5, 1, 2, 3, 4, 5)), 3)
                            .texts())
                    .hasSize(3);
        }
    }

    @Property(tries = 300)
    void what_is_hidden_can_never_be_had_by_subtraction(
            @ForAll @Size(min = 1, max = 6) List<@Size(max = 12) List<@IntRange(min = 1, max = 5) Integer>> drawn) {
        Map<String, List<Integer>> answers = new TreeMap<>();
        drawn.forEach(points -> answers.put("U" + answers.size(), points));
        PulseResults.Line line = first(answers);
        List<PulseFigure> hidden = new ArrayList<>(line.units());
        hidden.removeIf(PulseFigure::shown);
        int unseen =
                hidden.stream().mapToInt(one -> answers.get(one.group()).size()).sum();
        if (line.whole().shown() && !hidden.isEmpty()) {
            assertThat(hidden).hasSizeGreaterThan(1);
            assertThat(unseen).isGreaterThanOrEqualTo(5);
        }
        line.units().stream()
                .filter(PulseFigure::shown)
                .forEach(one -> assertThat(one.n()).isGreaterThanOrEqualTo(5));
    }
}
