package org.rapport.web.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.culture.PulseFigure;
import org.rapport.culture.PulseKind;
import org.rapport.culture.PulseResults;
import org.rapport.culture.PulseRow;

class PulsePageTest {
    @Nested
    class The_sheet {
        private final PulsePoints points = new PulsePoints(List.of("Safe?", "Honest?"));

        @Test
        void takes_points_and_cannot_say_in_the_order_of_the_questions() {
            points.take(Map.of("q2", "0", "q1", "4"));
            assertThat(points.chosen()).containsExactly(4, 0);
            assertThat(points.point("q1")).isEqualTo(4);
            assertThat(points.point("q2")).isNull();
        }

        @Test
        void leaves_out_what_is_no_point_so_that_it_is_refused_as_missing() {
            points.take(Map.of("q1", "4", "q2", "<script>"));
            assertThat(points.chosen()).containsExactly(4);
        }
    }

    @Nested
    class The_picture {
        @Test
        void lays_the_five_parts_end_to_end_over_the_whole_width() {
            List<PulsePlot.Bar> bars = new PulsePlot().bars(new PulseFigure(null, 10, 3.0, List.of(1, 0, 2, 5, 2)));
            assertThat(bars).extracting(PulsePlot.Bar::width).containsExactly("10%", "0%", "20%", "50%", "20%");
            assertThat(bars).extracting(PulsePlot.Bar::x).containsExactly("0%", "10%", "10%", "30%", "80%");
        }

        @Test
        void leaves_out_pulses_that_may_not_show_a_mean() {
            List<PulseTrend> trend = PulseTrend.of(List.of(results(2.5), results(null), results(4.0)));
            assertThat(trend).extracting(PulseTrend::mean).containsExactly(2.5, 4.0);
            assertThat(trend).extracting(PulseTrend::x).containsExactly("3%", "97%");
        }

        private PulseResults results(Double mean) {
            LocalDate day = LocalDate.of(2026, 11, 17);
            PulseRow row = new PulseRow(UUID.randomUUID(), PulseKind.SAFETY, "Autumn", day, day, day, 12, 12);
            PulseFigure whole = new PulseFigure(null, mean == null ? 0 : 12, mean, List.of());
            return new PulseResults(
                    row, List.of(), List.of(new PulseResults.Line(1, "Safe?", whole, List.of())), List.of());
        }
    }

    @Nested
    class A_pulse_that_is_opened {
        @Test
        void asks_the_usual_sentences_one_a_line_unless_others_are_written() {
            PulseForm form = PulseForm.of(PulseKind.BEHAVIOURS, LocalDate.of(2026, 11, 17), List.of("Delivery"));
            assertThat(form.pulse().questions()).hasSize(10);
            form.setQuestions("First\n\n  Second \n");
            assertThat(form.pulse().questions()).containsExactly("First", "Second");
        }
    }
}
