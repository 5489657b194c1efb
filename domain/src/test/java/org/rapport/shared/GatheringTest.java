package org.rapport.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private final Gathering gathering = new Gathering();
    private final List<List<String>> written = new ArrayList<>();
    private final Gathering.Writer<String> first = rows -> written.add(List.copyOf(rows));
    private final Gathering.Writer<String> second = rows -> written.add(List.copyOf(rows));

    @Test
    void outside_of_any_work_each_row_is_written_at_once() {
        gathering.put(first, "a");
        gathering.put(first, "b");

        assertThat(written).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void rows_are_written_together_kind_by_kind_when_the_work_is_done() {
        int answer = gathering.during(() -> {
            gathering.put(first, "a");
            gathering.put(second, "1");
            gathering.put(first, "b");
            assertThat(gathering.waiting(first)).containsExactly("a", "b");
            assertThat(written).isEmpty();
            return 7;
        });

        assertThat(answer).isEqualTo(7);
        assertThat(written).containsExactly(List.of("a", "b"), List.of("1"));
    }

    @Test
    void work_within_work_writes_with_the_outer_one() {
        gathering.during(() -> {
            gathering.put(first, "a");
            gathering.during(() -> {
                gathering.put(first, "b");
                return null;
            });
            assertThat(written).isEmpty();
            return null;
        });

        assertThat(written).containsExactly(List.of("a", "b"));
    }

    @Test
    void whoever_reads_has_the_rows_written_first_and_only_once() {
        gathering.during(() -> {
            gathering.put(first, "a");
            gathering.settle(first);
            assertThat(written).containsExactly(List.of("a"));
            gathering.put(first, "b");
            return null;
        });

        assertThat(written).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void work_that_fails_writes_nothing_and_leaves_nothing_behind() {
        assertThatIllegalStateException()
                .isThrownBy(() -> gathering.during(() -> {
                    gathering.put(first, "a");
                    throw new IllegalStateException("stopped");
                }));

        gathering.put(first, "b");

        assertThat(written).containsExactly(List.of("b"));
    }

    @Test
    void what_stays_the_same_is_looked_up_once_during_work_and_anew_outside() {
        List<String> looks = new ArrayList<>();
        gathering.during(() -> {
            gathering.once("who", () -> looks.add("in"));
            return gathering.once("who", () -> looks.add("in"));
        });
        gathering.once("who", () -> looks.add("out"));
        gathering.once("who", () -> looks.add("out"));

        assertThat(looks).containsExactly("in", "out", "out");
    }
}
