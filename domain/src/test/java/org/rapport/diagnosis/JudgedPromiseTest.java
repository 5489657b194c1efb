package org.rapport.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.diagnosis.DiagnosisFixture.day;
import static org.rapport.diagnosis.DiagnosisFixture.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.commitment.Said;
import org.rapport.shared.Side;

class JudgedPromiseTest {
    private static List<JudgedPromise> judged(LocalDate asOf, RecordedCommitment... all) {
        return JudgedPromise.of(List.of(all), Side.PARTNER, asOf);
    }

    @Test
    void a_kept_one_is_known_when_done_and_a_late_one_the_day_after_it_was_due() {
        List<JudgedPromise> judged = judged(day(60), promise(1, day(0), day(20), -5), promise(2, day(0), day(20), 9));

        assertThat(judged).extracting(JudgedPromise::day).containsExactly(day(15), day(21));
        assertThat(judged).extracting(JudgedPromise::kept).containsExactly(true, false);
    }

    @Test
    void an_open_one_is_missed_as_soon_as_its_day_has_passed() {
        RecordedCommitment done = promise(1, day(0), day(20), 30);

        assertThat(judged(day(20), done)).isEmpty();
        assertThat(judged(day(21), done)).singleElement().matches(one -> !one.kept());
        assertThat(judged(day(80), done).get(0).day()).isEqualTo(day(21));
    }

    @Test
    void one_dropped_before_its_day_is_missed_on_the_day_it_was_dropped() {
        RecordedCommitment dropped = new RecordedCommitment(
                new UUID(7, 1),
                DiagnosisFixture.PARTNER,
                new PromiseRecord(
                        Side.PARTNER,
                        List.of(new Said(day(0), day(40), Side.PARTNER)),
                        CommitmentStatus.BROKEN,
                        null,
                        0,
                        day(12)),
                List.of());

        assertThat(judged(day(50), dropped))
                .singleElement()
                .extracting(JudgedPromise::day)
                .isEqualTo(day(12));
    }

    @Test
    void the_chance_is_what_the_record_said_when_it_was_given_and_not_later() {
        List<JudgedPromise> judged = judged(
                day(100),
                promise(1, day(0), day(10), 0),
                promise(2, day(9), day(30), 5),
                promise(3, day(31), day(40), 0));

        assertThat(judged.get(0).chance()).isEqualTo(.7, within(1e-12));
        assertThat(judged.get(1).chance()).isEqualTo(.7, within(1e-12));
        double kept = Math.pow(2, -21 / 365.0);
        assertThat(judged.get(2).chance()).isEqualTo((kept + 6 * .7) / (kept + 1 + 6), within(1e-12));
    }

    @Test
    void the_surprise_is_in_standard_deviations_of_chance() {
        JudgedPromise kept = new JudgedPromise(new UUID(1, 1), day(0), true, .8);
        JudgedPromise missed = new JudgedPromise(new UUID(1, 2), day(0), false, .8);

        assertThat(Surprises.of(List.of(kept))).isEqualTo(.2 / .4, within(1e-12));
        assertThat(Surprises.of(List.of(kept, missed))).isEqualTo(-.6 / Math.sqrt(.32), within(1e-12));
        assertThat(Surprises.of(List.of())).isZero();
    }
}
