package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.repair.RepairFixture.PARTNER_ID;
import static org.rapport.repair.RepairFixture.act;
import static org.rapport.repair.RepairFixture.day;
import static org.rapport.repair.RepairFixture.facts;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.issue.Severity;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;

class RepairBookTest {
    private static final LocalDate LONG_AGO = day(-1000);

    private final RepairsInMemory repairs = new RepairsInMemory();
    private int asked;

    private final TrustGauge gauge = new TrustGauge() {
        @Override
        public Set<LocalDate> back(UUID partner, Side side, Collection<LocalDate> violatedOn, LocalDate asOf) {
            asked++;
            return Set.of();
        }
    };

    private final RepairBook book =
            new RepairBook(repairs, new RepairFacts(repairs, new PartnersInMemory(), gauge, null));

    private List<ToldRepair> told(long day) {
        return book.told(PARTNER_ID, day(day), LONG_AGO);
    }

    private RepairCase known(RepairCase repair) {
        repairs.add(repair);
        return repair;
    }

    @Nested
    class A_repair_under_way {
        @Test
        void is_told_with_its_state_the_day_since_and_what_is_missing_next() {
            RepairCase repair = known(RepairFixture.acknowledged());
            repair.due(day(30));

            assertThat(told(4)).singleElement().satisfies(one -> {
                assertThat(one.causer()).isEqualTo(US);
                assertThat(one.state()).isEqualTo(RepairState.ACKNOWLEDGED);
                assertThat(one.since()).isEqualTo(day(2));
                assertThat(one.missing()).containsExactly(Check.SYSTEM_CAUSE, Check.HARM_AGREED, Check.ACCOUNT);
                assertThat(one.dueBy()).isEqualTo(day(30));
                assertThat(one.isEnded()).isFalse();
            });
        }

        @Test
        void stands_where_it_stood_on_the_day_that_is_told() {
            known(RepairFixture.reforming());

            assertThat(told(1)).extracting(ToldRepair::state).containsExactly(RepairState.DETECTED);
            assertThat(told(12)).singleElement().satisfies(one -> {
                assertThat(one.state()).isEqualTo(RepairState.DIAGNOSED);
                assertThat(one.since()).isEqualTo(day(10));
                assertThat(one.missing()).isEmpty();
                assertThat(one.dueBy()).isNull();
            });
            assertThat(told(15)).extracting(ToldRepair::state).containsExactly(RepairState.REFORMING);
        }

        @Test
        void is_not_told_before_it_was_found() {
            known(RepairFixture.detected());

            assertThat(told(-1)).isEmpty();
            assertThat(told(0)).hasSize(1);
        }

        @Test
        void misses_a_calm_time_after_a_repeat() {
            known(RepairFixture.evaluating());
            repairs.add(repeated(60));

            assertThat(told(130))
                    .filteredOn(one -> one.state() == RepairState.EVALUATING)
                    .singleElement()
                    .satisfies(one -> assertThat(one.missing()).containsExactly(Check.BACK, Check.CALM));
        }

        private RepairCase repeated(long day) {
            NewViolation again = new NewViolation(
                    PARTNER_ID,
                    US,
                    "Again",
                    null,
                    ViolationType.INTEGRITY,
                    false,
                    Severity.NORMAL,
                    day(day),
                    day(day),
                    PARTNER,
                    Set.of());
            return new RepairCase(new Violation(again, RepairFixture.TODAY), 4, act(PARTNER, day));
        }
    }

    @Nested
    class What_is_over {
        private final RepairCase repair = known(RepairFixture.recovered());

        @Test
        void is_told_as_long_as_it_ended_within_the_period() {
            assertThat(book.told(PARTNER_ID, day(110), day(100)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.isEnded()).isTrue())
                    .satisfies(one -> assertThat(one.dueBy()).isNull());
            assertThat(book.told(PARTNER_ID, day(110), day(101))).isEmpty();
        }

        @Test
        void comes_after_what_is_open() {
            known(RepairFixture.acknowledged());

            assertThat(told(110))
                    .extracting(ToldRepair::state)
                    .containsExactly(RepairState.ACKNOWLEDGED, RepairState.RECOVERED);
        }

        @Test
        void is_open_again_after_a_repeat() {
            repair.go(Transition.RECUR, null, act(PARTNER, 120), facts(120));

            assertThat(told(119)).extracting(ToldRepair::state).containsExactly(RepairState.RECOVERED);
            assertThat(told(120)).extracting(ToldRepair::state).containsExactly(RepairState.DIAGNOSED);
        }
    }

    @Nested
    class A_proposal {
        @Test
        void waits_sixty_days_for_somebody_to_take_it_up() {
            repairs.add(new Violation(new Sighting(
                    ViolationSource.SURPRISE, PARTNER_ID, PARTNER, Ids.next(), "Pilot", day(3), Severity.LOW)));

            assertThat(told(4)).singleElement().satisfies(one -> {
                assertThat(one.isProposed()).isTrue();
                assertThat(one.causer()).isEqualTo(PARTNER);
                assertThat(one.dueBy()).isEqualTo(day(63));
            });
            assertThat(told(2)).isEmpty();
        }
    }

    @Nested
    class The_questions_asked {
        @Test
        void are_as_many_for_many_repairs_as_for_one() {
            known(RepairFixture.evaluating());
            told(40);
            int one = asked;
            known(RepairFixture.evaluating());
            known(RepairFixture.evaluating());
            told(40);

            assertThat(asked - one).isEqualTo(one).isEqualTo(1);
        }
    }

    @Nested
    class A_tally {
        @Test
        void counts_what_is_open_what_waits_beyond_its_day_and_what_recovered() {
            known(RepairFixture.acknowledged()).due(day(30));
            known(RepairFixture.recovered());

            assertThat(book.tally(List.of(PARTNER_ID), day(30), day(0))).isEqualTo(new RepairTally(2, 0, 0));
            assertThat(book.tally(List.of(PARTNER_ID), day(31), day(0))).isEqualTo(new RepairTally(2, 1, 0));
            assertThat(book.tally(List.of(PARTNER_ID), day(101), day(11))).isEqualTo(new RepairTally(1, 1, 1));
            assertThat(book.tally(List.of(PARTNER_ID), day(192), day(102))).isEqualTo(new RepairTally(1, 1, 0));
        }

        @Test
        void knows_nothing_of_other_partners() {
            known(RepairFixture.acknowledged());

            assertThat(book.tally(List.of(Ids.next()), day(31), day(0))).isEqualTo(RepairTally.NONE);
        }
    }
}
