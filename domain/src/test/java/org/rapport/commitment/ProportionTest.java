package org.rapport.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProportionTest {
    private static final double TOLERANCE = 1e-9;

    @TestFactory
    Stream<DynamicTest> the_intervals_of_the_golden_file_are_reproduced() {
        return golden().map(row -> DynamicTest.dynamicTest(row.get(0) + " of " + row.get(1), () -> agrees(row)));
    }

    private static void agrees(List<String> row) {
        double[] golden = row.stream().mapToDouble(Double::parseDouble).toArray();
        SayDo figure = SayDo.of((long) golden[0], (long) golden[0], (long) golden[1]);
        Proportion strict = figure.strict();
        double[] ours = {
            strict.hits(),
            strict.n(),
            strict.ratio(),
            strict.expected(),
            strict.wilson().low(),
            strict.wilson().high(),
            strict.jeffreys().low(),
            strict.jeffreys().high(),
            strict.clopperPearson().low(),
            strict.clopperPearson().high()
        };
        assertThat(ours).containsExactly(golden, within(TOLERANCE));
    }

    private static Stream<List<String>> golden() {
        List<String> lines = new BufferedReader(new InputStreamReader(
                        ProportionTest.class.getResourceAsStream("/golden/07_say_do_intervals.csv"),
                        StandardCharsets.UTF_8))
                .lines()
                .toList();
        assertThat(lines).hasSize(11);
        return lines.stream().skip(1).map(line -> List.of(line.split(",")));
    }

    @Test
    void seven_of_ten_proves_little_as_published() {
        Proportion.Bounds wilson = new Proportion(7, 10).wilson();
        assertThat(wilson.low()).isCloseTo(0.3968, within(5e-5));
        assertThat(wilson.high()).isCloseTo(0.8922, within(5e-5));
    }

    @Test
    void fewer_than_five_are_not_enough_for_a_share() {
        assertThat(new Proportion(4, 4).isEnough()).isFalse();
        assertThat(new Proportion(5, 5).isEnough()).isTrue();
    }

    @Test
    void nothing_to_count_proves_nothing() {
        assertThat(new Proportion(0, 0).wilson()).isEqualTo(new Proportion.Bounds(0, 1));
        assertThat(new Proportion(0, 0).ratio()).isNaN();
    }

    @Test
    void more_hits_than_there_are_is_nonsense() {
        assertThatThrownBy(() -> new Proportion(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void every_interval_lies_within_0_and_1_and_holds_the_share(
            @ForAll @IntRange(min = 1, max = 300) int n, @ForAll @IntRange(max = 300) int hits) {
        Proportion share = new Proportion(Math.min(hits, n), n);
        for (Proportion.Bounds bounds : List.of(share.wilson(), share.jeffreys(), share.clopperPearson())) {
            assertThat(bounds.low()).isBetween(0.0, share.ratio());
            assertThat(bounds.high()).isBetween(share.ratio(), 1.0);
        }
    }
}
