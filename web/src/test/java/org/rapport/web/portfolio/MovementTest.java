package org.rapport.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;
import org.rapport.web.look.Score;
import org.rapport.web.portfolio.Movement.Pair;

class MovementTest {
    @Nested
    class A_partner {
        @Test
        void has_fallen_if_either_side_fell_by_a_point() {
            Movement moved = Movement.of(List.of(pair(-1.0, 3.0)));

            assertThat(moved.fell()).isEqualTo(1);
            assertThat(moved.rose()).isZero();
            assertThat(moved.ours()).isEqualTo(1);
        }

        @Test
        void has_risen_if_a_side_rose_and_none_fell() {
            assertThat(Movement.of(List.of(pair(-0.9, 1.0)))).isEqualTo(new Movement(1, 1, 0, 0));
        }

        @Test
        void without_a_score_or_a_week_ago_has_not_moved() {
            Pair unknown = new Pair(Score.unknown(Side.US, "we", 2), score(Side.PARTNER, null));

            assertThat(Movement.of(List.of(unknown))).isEqualTo(new Movement(1, 0, 0, 0));
        }
    }

    @Nested
    class The_sentence {
        @Test
        void tells_only_what_happened() {
            assertThat(new Movement(4, 0, 0, 0).key()).endsWith(".calm");
            assertThat(new Movement(4, 2, 0, 0).key()).endsWith(".rose");
            assertThat(new Movement(4, 0, 2, 1).key()).endsWith(".fell");
            assertThat(new Movement(4, 1, 2, 1).key()).endsWith(".rosefell");
        }
    }

    private static Pair pair(double us, double partner) {
        return new Pair(score(Side.US, us), score(Side.PARTNER, partner));
    }

    private static Score score(Side side, Double change) {
        return new Score(side, "who", 60.0, 55, 65, 30, "WATCH", change, null);
    }
}
