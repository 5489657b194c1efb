package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

class BackTestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Nested
    class Twenty_partners_that_do_not_change {
        private final List<PastPromise> promises = history();
        private final BackTest test = BackTest.of(promises, TODAY.minusYears(2), TODAY);

        @Test
        void keep_their_honest_days_about_as_often_as_said() {
            List<Coverage> coverage = test.coverage();
            assertThat(coverage.get(0).share()).isBetween(0.43, 0.58);
            assertThat(coverage.get(1).share()).isBetween(0.74, 0.86);
            assertThat(coverage.get(2).share()).isBetween(0.90, 0.99);
        }

        @Test
        void are_forecast_better_than_they_promise() {
            assertThat(test.skill()).isPositive();
            assertThat(test.brier()).isLessThan(0.25);
        }

        @Test
        void need_about_the_level_that_is_asked() {
            assertThat(test.level(0.8).orElseThrow()).isBetween(0.74, 0.88);
        }

        @Test
        void are_forecast_without_what_came_later() {
            LocalDate then = TODAY.minusMonths(6);
            List<PastPromise> blind = promises.stream()
                    .filter(promise -> !promise.start().isAfter(then))
                    .map(promise -> promise.doneBy(then) ? promise : promise(promise, null))
                    .toList();
            assertThat(BackTest.of(promises, TODAY.minusYears(2), then).coverage())
                    .isEqualTo(BackTest.of(blind, TODAY.minusYears(2), then).coverage());
        }
    }

    @Nested
    class A_promise {
        private final LocalDate start = TODAY.minusDays(100);
        private final PastPromise open = promise(start, start.plusDays(30), null, null, false);

        @Test
        void still_open_is_judged_once_its_honest_day_has_passed() {
            assertThat(judged(open, TODAY).n()).isEqualTo(1);
            assertThat(judged(open, TODAY).hits()).isZero();
            assertThat(judged(open, start.plusDays(31)).n()).isZero();
        }

        @Test
        void withdrawn_by_consent_before_its_day_is_not_judged() {
            assertThat(judged(promise(start, start.plusDays(30), null, start.plusDays(5), false), TODAY)
                            .n())
                    .isZero();
        }

        @Test
        void broken_is_a_miss() {
            Coverage coverage = judged(promise(start, start.plusDays(30), null, start.plusDays(5), true), TODAY);
            assertThat(coverage.n()).isEqualTo(1);
            assertThat(coverage.hits()).isZero();
        }

        private Coverage judged(PastPromise promise, LocalDate asOf) {
            return BackTest.of(List.of(promise), start.minusDays(1), asOf)
                    .coverage(promise.partner())
                    .get(1);
        }
    }

    private static List<PastPromise> history() {
        Random random = new Random(20_240_607);
        List<PastPromise> promises = new ArrayList<>();
        for (int partner = 0; partner < 20; partner++) {
            double usual = 0.15 * random.nextGaussian() + 0.15;
            for (int i = 0; i < 60; i++) {
                LocalDate start = TODAY.minusDays(random.nextInt(1_000));
                int promised = 20 + random.nextInt(60);
                long taken = Math.round(promised * Math.exp(usual + 0.25 * random.nextGaussian()));
                LocalDate done = start.plusDays(taken);
                promises.add(new PastPromise(
                        new UUID(partner, i),
                        new UUID(7, partner),
                        Side.PARTNER,
                        start,
                        start.plusDays(promised),
                        done.isAfter(TODAY) ? null : done,
                        null,
                        false,
                        false));
            }
        }
        return promises;
    }

    private static PastPromise promise(PastPromise like, LocalDate done) {
        return new PastPromise(
                like.commitment(), like.partner(), like.promisor(), like.start(), like.due(), done, null, false, false);
    }

    private static PastPromise promise(
            LocalDate start, LocalDate due, LocalDate done, LocalDate ended, boolean broken) {
        return new PastPromise(new UUID(1, 1), new UUID(7, 1), Side.PARTNER, start, due, done, ended, broken, false);
    }
}
