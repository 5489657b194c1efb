package org.rapport.batch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private final List<UUID> all = Stream.generate(UUID::randomUUID).limit(7).toList();
    private final UUID poisoned = all.get(4);
    private final List<List<UUID>> done = new ArrayList<>();
    private final List<UUID> leftOut = new ArrayList<>();
    private final List<Integer> progress = new ArrayList<>();

    private void run(UUID bad) {
        new Bundles(
                        3,
                        some -> {
                            if (some.contains(bad)) {
                                throw new IllegalStateException("poisoned");
                            }
                            done.add(List.copyOf(some));
                        },
                        (partner, fault) -> leftOut.add(partner))
                .run(all, progress::add);
    }

    @Test
    void all_are_worked_on_in_bundles() {
        run(UUID.randomUUID());
        assertThat(done).containsExactly(all.subList(0, 3), all.subList(3, 6), all.subList(6, 7));
        assertThat(progress).containsExactly(3, 3, 1);
    }

    @Test
    void only_the_partner_that_fails_is_left_out_and_the_others_of_its_bundle_are_done_one_by_one() {
        run(poisoned);
        assertThat(leftOut).containsExactly(poisoned);
        assertThat(done)
                .containsExactly(all.subList(0, 3), List.of(all.get(3)), List.of(all.get(5)), all.subList(6, 7));
        assertThat(progress).containsExactly(3, 3, 1);
    }
}
