package org.rapport.web.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.forecast.Coverage;
import org.rapport.shared.Side;
import org.rapport.trust.EvidenceKind;
import org.rapport.trust.Snapshot;
import org.rapport.trust.Stage;
import org.rapport.trust.Standing;
import org.rapport.web.look.Score;

class ScoresTest {
    @Test
    void are_told_in_points_with_their_change() {
        Score score = Scores.of(Side.US, "Aldermoor", closed(.62, Standing.WATCH), closed(.60, Standing.WATCH), "?why");

        assertThat(score.points()).isEqualTo(62);
        assertThat(score.low()).isCloseTo(52, within(1e-9));
        assertThat(score.change()).isCloseTo(2, within(1e-9));
        assertThat(score.href()).isEqualTo("?why");
    }

    @Test
    void change_from_nothing_is_no_change() {
        Snapshot now = closed(.62, Standing.WATCH);

        assertThat(Scores.of(Side.US, "Aldermoor", now, closed(.5, Standing.UNKNOWN), null)
                        .change())
                .isNull();
        assertThat(Scores.of(Side.US, "Aldermoor", now, null, null).change()).isNull();
    }

    @Test
    void without_enough_evidence_are_unknown_but_keep_their_n() {
        Score score = Scores.of(Side.US, "Aldermoor", closed(.5, Standing.UNKNOWN), null, null);

        assertThat(score.known()).isFalse();
        assertThat(score.n()).isEqualTo(30);
        assertThat(Scores.of(Side.US, "Aldermoor", null, null, null).n()).isZero();
    }

    @Test
    void evidence_is_called_by_whether_it_spoke_for_the_side() {
        for (EvidenceKind kind : EvidenceKind.values()) {
            assertThat(EvidenceWords.of(kind, 1)).isNotBlank();
            assertThat(EvidenceWords.of(kind, -1)).isNotBlank();
        }
        assertThat(EvidenceWords.of(EvidenceKind.PAYMENT, -1)).isEqualTo("Payments late");
    }

    @Test
    void honest_dates_are_too_early_only_if_their_interval_says_so() {
        assertThat(HonestRecord.verdict(new Coverage(.8, 12, 30))).isEqualTo("early");
        assertThat(HonestRecord.verdict(new Coverage(.8, 23, 30))).isEqualTo("fair");
        assertThat(HonestRecord.verdict(new Coverage(.8, 11, 13))).isEqualTo("few");
    }

    private static Snapshot closed(double overall, Standing standing) {
        return new Snapshot(
                LocalDate.of(2026, 11, 16),
                new UUID(0, 1),
                Side.US,
                0,
                overall,
                overall - .1,
                overall + .1,
                .2,
                standing,
                Stage.KNOWLEDGE,
                30,
                List.of(),
                1,
                7,
                10,
                8,
                null);
    }
}
