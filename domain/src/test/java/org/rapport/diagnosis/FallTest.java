package org.rapport.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.diagnosis.DiagnosisFixture.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.trust.EvidenceKind;
import org.rapport.trust.Factor;
import org.rapport.trust.TrustScore;
import org.rapport.trust.TrustSums;

class FallTest {
    private final DiagnosisFixture partner = new DiagnosisFixture();

    @Test
    void the_course_of_days_is_the_score_of_each_day() {
        partner.weeksOfGood(0, 120)
                .with(EvidenceKind.SLIP_HIDDEN, 60, 0)
                .with(EvidenceKind.COMMITMENT_RESOLVED, 61, .3);

        for (DayScore one : partner.course(20, 140)) {
            TrustSums sums = TrustSums.of(DefaultPolicy.read().halfLives(), one.day(), partner.lines());
            TrustScore score = TrustScore.of(sums, DefaultPolicy.read());
            assertThat(one.score()).isEqualTo(score.overall(), within(1e-12));
            assertThat(one.known())
                    .isEqualTo(score.uncertainty() <= DefaultPolicy.read().unknownAbove());
        }
    }

    @Test
    void a_line_taken_back_is_no_fall() {
        partner.weeksOfGood(0, 300).with(EvidenceKind.SLIP_HIDDEN, 200, 0);
        assertThat(partner.falls(0, 300)).hasSize(1);

        var hidden = partner.lines().get(partner.lines().size() - 1);
        partner.lines().add(hidden.reversal().kept(9999, null));

        assertThat(partner.falls(0, 300)).isEmpty();
    }

    @Test
    void a_hidden_slip_is_a_fall_of_integrity_from_its_own_day() {
        partner.weeksOfGood(0, 300).with(EvidenceKind.SLIP_HIDDEN, 200, 0);

        Fall fall = partner.falls(0, 300).get(0);

        assertThat(fall.recovery().violation()).isEqualTo(day(200));
        assertThat(fall.kind()).isEqualTo(EvidenceKind.SLIP_HIDDEN);
        assertThat(fall.factor()).isEqualTo(Factor.INTEGRITY);
        assertThat(fall.deception()).isTrue();
        assertThat(fall.isBack()).isFalse();
        assertThat(fall.forecast()).isAfter(day(300));
    }

    @Test
    void a_small_slip_is_none() {
        partner.weeksOfGood(0, 300).with(EvidenceKind.COMMITMENT_RESOLVED, 200, .45);

        assertThat(partner.falls(0, 300)).isEmpty();
    }

    @Test
    void many_late_promises_are_one_fall_although_each_is_small() {
        partner.weeksOfGood(0, 180);
        for (int day = 181; day <= 231; day += 5) {
            partner.with(EvidenceKind.COMMITMENT_RESOLVED, day, .1);
        }

        List<Fall> falls = partner.falls(0, 300);

        assertThat(falls).hasSize(1);
        assertThat(falls.get(0).recovery().violation()).isEqualTo(day(181));
        assertThat(falls.get(0).violations()).isEqualTo(11);
    }

    @Test
    void after_one_that_was_made_good_a_new_one_begins() {
        partner.weeksOfGood(0, 900);
        for (int day = 180; day < 185; day++) {
            partner.with(EvidenceKind.COMMITMENT_RESOLVED, day, 0).with(EvidenceKind.COMMITMENT_RESOLVED, day + 620, 0);
        }

        List<Fall> falls = partner.falls(0, 900);

        assertThat(falls).hasSize(2);
        assertThat(falls.get(0).isBack()).isTrue();
        assertThat(falls.get(0).recovery().backOn()).isBefore(day(800));
        assertThat(falls.get(0).forecast()).isNull();
        assertThat(falls.get(1).recovery().violation()).isEqualTo(day(800));
    }

    @Test
    void nothing_is_measured_where_too_little_was_known_before() {
        partner.with(EvidenceKind.COMMITMENT_RESOLVED, 0, 1).with(EvidenceKind.SLIP_HIDDEN, 40, 0);

        assertThat(partner.falls(0, 100)).isEmpty();
    }

    @Test
    void the_way_back_is_met_when_it_is_gone() {
        partner.weeksOfGood(0, 300).with(EvidenceKind.SLIP_HIDDEN, 250, 0);
        Fall fall = partner.falls(0, 300).get(0);

        partner.weeksOfGood(307, 900);
        Fall later = partner.falls(0, 900).get(0);

        assertThat(later.isBack()).isTrue();
        assertThat(later.recovery().backOn())
                .isBetween(fall.forecast().minusDays(14), fall.forecast().plusDays(14));
    }
}
