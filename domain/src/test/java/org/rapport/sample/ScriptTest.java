package org.rapport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

class ScriptTest {
    private final Script script = Script.of(Script.SEED);

    private Stream<ScriptedCommitment> commitments() {
        return script.partners().stream().flatMap(partner -> partner.commitments().stream());
    }

    @Test
    void the_same_seed_tells_the_same_story() {
        assertThat(Script.of(Script.SEED)).isEqualTo(script);
    }

    @Test
    void another_seed_tells_another() {
        assertThat(Script.of(1)).isNotEqualTo(script);
    }

    @Test
    void it_has_three_told_stories_and_twenty_more_partners() {
        assertThat(script.partners())
                .hasSize(23)
                .extracting(ScriptedPartner::code)
                .doesNotHaveDuplicates();
    }

    @Nested
    class Every_commitment {
        @Test
        void has_a_reference_of_its_own() {
            for (ScriptedPartner partner : script.partners()) {
                Set<String> references = new HashSet<>();
                assertThat(partner.commitments()).allMatch(made -> references.add(made.reference()));
            }
        }

        @Test
        void is_announced_before_the_day_it_is_promised_for() {
            assertThat(commitments()).allMatch(made -> made.announcedAgo() > made.dueAgo());
        }

        @Test
        void is_done_between_its_announcement_and_yesterday() {
            assertThat(commitments().filter(made -> made.doneAgo() != null))
                    .allMatch(made -> made.doneAgo() >= 1 && made.doneAgo() <= made.announcedAgo());
        }

        @Test
        void gets_new_days_in_order_and_before_it_is_done() {
            assertThat(commitments()).allSatisfy(made -> {
                int announced = made.announcedAgo();
                for (ScriptedCommitment.Turn turn : made.turns()) {
                    assertThat(turn.ago()).isLessThanOrEqualTo(announced).isGreaterThan(turn.dueAgo());
                    assertThat(turn.ago()).isGreaterThan(made.doneAgo() == null ? 0 : made.doneAgo());
                    announced = turn.ago();
                }
            });
        }
    }

    @Test
    void both_sides_promise_and_some_promises_are_open() {
        assertThat(commitments().map(ScriptedCommitment::promisor)).contains(Side.US, Side.PARTNER);
        assertThat(commitments().filter(made -> made.doneAgo() == null).count()).isBetween(10L, 120L);
    }
}
