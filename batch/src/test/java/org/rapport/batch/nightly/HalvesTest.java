package org.rapport.batch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HalvesTest {
    private final List<UUID> partners =
            IntStream.range(0, 2_500).mapToObj(i -> new UUID(0, i)).toList();
    private final List<UUID> done = new ArrayList<>();
    private final Map<UUID, String> leftOut = new TreeMap<>();
    private int tries;

    private void work(List<UUID> poisoned) {
        Halves.work(
                partners,
                part -> {
                    tries++;
                    if (!Collections.disjoint(part, poisoned)) {
                        throw new IllegalStateException("poisoned");
                    }
                    done.addAll(part);
                },
                (partner, fault) -> leftOut.put(partner, fault.getMessage()));
    }

    @Test
    void what_goes_well_is_done_at_once() {
        work(List.of());
        assertThat(done).isEqualTo(partners);
        assertThat(tries).isOne();
    }

    @Test
    void one_that_cannot_be_worked_on_is_found_in_few_tries_and_all_others_are_done_once() {
        UUID poisoned = partners.get(1_234);
        work(List.of(poisoned));
        assertThat(leftOut).containsExactly(Map.entry(poisoned, "poisoned"));
        assertThat(done).hasSize(partners.size() - 1).doesNotHaveDuplicates().doesNotContain(poisoned);
        assertThat(tries).isLessThan(30);
    }

    @Test
    void one_alone_is_tried_again_before_it_is_left_out() {
        Halves.work(
                partners.subList(0, 1),
                part -> {
                    tries++;
                    if (tries == 1) {
                        throw new IllegalStateException("connection lost");
                    }
                    done.addAll(part);
                },
                (partner, fault) -> leftOut.put(partner, fault.getMessage()));
        assertThat(done).hasSize(1);
        assertThat(leftOut).isEmpty();
    }

    @Test
    void several_are_all_found() {
        List<UUID> poisoned = List.of(partners.get(0), partners.get(7), partners.get(2_499));
        work(poisoned);
        assertThat(leftOut).containsOnlyKeys(poisoned);
        assertThat(done).hasSize(partners.size() - 3).doesNotHaveDuplicates();
    }

    @Test
    void parts_hold_everybody_once_and_in_order() {
        List<List<UUID>> parts = Halves.parts(partners, 1_000);

        assertThat(parts).extracting(List::size).containsExactly(1_000, 1_000, 500);
        assertThat(parts.stream().flatMap(List::stream).toList()).isEqualTo(partners);
        assertThat(Halves.parts(List.of(), 10)).isEmpty();
    }
}
