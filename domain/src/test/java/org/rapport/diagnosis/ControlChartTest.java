package org.rapport.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The charts against NIST 6.3.2.3 and 6.3.2.4, Montgomery's thirty points and run lengths from the literature. */
class ControlChartTest {
    private static final Offset<Double> TOLERANCE = within(1e-9);

    private static double[] column(List<String[]> rows, int column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
    }

    @Nested
    class Nist {
        @Test
        void the_smoothed_chart_of_the_handbook() {
            List<String[]> rows = Golden.rows("24_ewma_nist.csv");
            List<Ewma.Point> points = new Ewma(0.3, 3).of(50, 2.0539, column(rows, 1));

            for (int i = 0; i < rows.size(); i++) {
                assertThat(points.get(i).value()).isEqualTo(Double.parseDouble(rows.get(i)[2]), TOLERANCE);
                assertThat(points.get(i).value()).isEqualTo(Double.parseDouble(rows.get(i)[3]), within(0.0051));
                assertThat(points.get(i).low()).isEqualTo(Double.parseDouble(rows.get(i)[4]), TOLERANCE);
                assertThat(points.get(i).high()).isEqualTo(Double.parseDouble(rows.get(i)[5]), TOLERANCE);
                assertThat(points.get(i).signal()).isFalse();
            }
        }

        @Test
        void the_sums_of_the_handbook() {
            List<String[]> rows = Golden.rows("24_cusum_nist.csv");
            List<Cusum.Point> points = new Cusum(0.3175, 4.1959).of(325, column(rows, 1));

            for (int i = 0; i < rows.size(); i++) {
                assertThat(points.get(i).high()).isEqualTo(Double.parseDouble(rows.get(i)[2]), TOLERANCE);
                assertThat(points.get(i).low()).isEqualTo(Double.parseDouble(rows.get(i)[3]), TOLERANCE);
                assertThat(points.get(i).signalHigh()).isEqualTo(rows.get(i)[4].equals("True"));
                assertThat(points.get(i).signalLow()).isEqualTo(rows.get(i)[5].equals("True"));
            }
        }
    }

    @Test
    void montgomerys_thirty_points_signal_at_the_twenty_ninth() {
        List<String[]> rows = Golden.rows("24_montgomery.csv");
        List<Cusum.Point> sums = new Cusum(0.5, 5).of(10, column(rows, 1));
        List<Ewma.Point> smoothed = new Ewma(0.1, 2.7).of(10, 1, column(rows, 1));

        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            assertThat(sums.get(i).high()).isEqualTo(Double.parseDouble(row[2]), TOLERANCE);
            assertThat(sums.get(i).low()).isEqualTo(Double.parseDouble(row[3]), TOLERANCE);
            assertThat(sums.get(i).signal()).isEqualTo(row[4].equals("True"));
            assertThat(smoothed.get(i).value()).isEqualTo(Double.parseDouble(row[5]), TOLERANCE);
            assertThat(smoothed.get(i).low()).isEqualTo(Double.parseDouble(row[6]), TOLERANCE);
            assertThat(smoothed.get(i).high()).isEqualTo(Double.parseDouble(row[7]), TOLERANCE);
        }
        assertThat(first(smoothed.stream().map(Ewma.Point::signal).toList())).isEqualTo(29);
    }

    @Test
    void thirty_two_weeks_of_surprises_with_a_shift_in_the_twenty_first() {
        List<String[]> rows = Golden.rows("24_early_warning_own.csv");
        List<Ewma.Point> smoothed = Ewma.USUAL.of(0, 1, column(rows, 1));
        List<Cusum.Point> sums = Cusum.USUAL.of(0, column(rows, 1));

        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            assertThat(smoothed.get(i).value()).isEqualTo(Double.parseDouble(row[2]), TOLERANCE);
            assertThat(smoothed.get(i).low()).isEqualTo(Double.parseDouble(row[3]), TOLERANCE);
            assertThat(smoothed.get(i).high()).isEqualTo(Double.parseDouble(row[4]), TOLERANCE);
            assertThat(smoothed.get(i).signal()).isEqualTo(row[5].equals("True"));
            assertThat(sums.get(i).high()).isEqualTo(Double.parseDouble(row[6]), TOLERANCE);
            assertThat(sums.get(i).low()).isEqualTo(Double.parseDouble(row[7]), TOLERANCE);
            assertThat(sums.get(i).signal()).isEqualTo(row[8].equals("True"));
        }
    }

    /** The file was computed by a Markov chain with a finite grid; the integral equation is exact, so a thousandth is allowed. */
    @ParameterizedTest
    @CsvFileSource(resources = "/golden/24_arl_table.csv", numLinesToSkip = 1)
    void run_lengths_of_the_literature(String chart, String design, double shift, double expected) {
        double[] numbers = java.util.Arrays.stream(design.split("[^0-9.]+"))
                .filter(part -> !part.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        double length = chart.equals("cusum")
                ? new Cusum(numbers[0], numbers[1]).runLength(shift)
                : new Ewma(numbers[0], numbers[1]).runLength(shift);

        assertThat(length).isCloseTo(expected, withinPercentage(0.1));
    }

    private static int first(List<Boolean> signals) {
        return 1
                + IntStream.range(0, signals.size())
                        .filter(signals::get)
                        .findFirst()
                        .orElseThrow();
    }
}
