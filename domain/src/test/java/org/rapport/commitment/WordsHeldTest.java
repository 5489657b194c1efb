package org.rapport.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.commitment.CommitmentFixture.BY_US;
import static org.rapport.commitment.CommitmentFixture.DUE;
import static org.rapport.commitment.CommitmentFixture.newDay;
import static org.rapport.commitment.CommitmentFixture.ours;
import static org.rapport.commitment.WordsHeld.Fate.FAILED;
import static org.rapport.commitment.WordsHeld.Fate.HELD;
import static org.rapport.commitment.WordsHeld.Fate.OPEN;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsHeldTest {
    private static final LocalDate LATER = LocalDate.of(2026, 7, 31);

    private final Commitment commitment = ours();

    private List<WordsHeld> words(LocalDate today) {
        return CommitmentCard.of(commitment, today).words();
    }

    @Test
    void on_track_of_a_day_that_the_promisor_moved_was_not_so() {
        commitment.report(Status.ON_TRACK, DUE.minusDays(20), null, BY_US);
        commitment.report(Status.ON_TRACK, DUE.minusDays(10), null, BY_US);
        commitment.rePromise(newDay(DUE.minusDays(2), LATER, US), BY_US);
        assertThat(words(DUE)).containsExactly(new WordsHeld(Status.ON_TRACK, DUE, 2, FAILED));
        assertThat(words(DUE).get(0).matched()).isFalse();
    }

    @Test
    void a_warning_of_a_day_that_failed_was_true() {
        commitment.report(Status.OFF_TRACK, DUE.minusDays(10), null, BY_US);
        commitment.fulfil(DUE.plusDays(1), 1, BY_US);
        assertThat(words(LATER)).containsExactly(new WordsHeld(Status.OFF_TRACK, DUE, 1, FAILED));
        assertThat(words(LATER).get(0).matched()).isTrue();
    }

    @Test
    void on_track_of_a_day_that_held_was_true() {
        commitment.report(Status.ON_TRACK, DUE.minusDays(10), null, BY_US);
        commitment.fulfil(DUE, 1, BY_US);
        assertThat(words(LATER)).containsExactly(new WordsHeld(Status.ON_TRACK, DUE, 1, HELD));
        assertThat(words(LATER).get(0).matched()).isTrue();
    }

    @Test
    void nothing_is_known_before_the_day_or_if_the_other_side_moved_it() {
        commitment.report(Status.ON_TRACK, DUE.minusDays(10), null, BY_US);
        assertThat(words(DUE)).extracting(WordsHeld::fate).containsExactly(OPEN);
        commitment.rePromise(newDay(DUE.minusDays(2), LATER, PARTNER), BY_US);
        assertThat(words(LATER.plusDays(9))).extracting(WordsHeld::fate).containsExactly(OPEN);
        assertThat(words(DUE).get(0).matched()).isFalse();
    }

    @Test
    void a_day_that_has_simply_gone_by_failed() {
        commitment.report(Status.ON_TRACK, DUE.minusDays(10), null, BY_US);
        assertThat(words(DUE.plusDays(1))).extracting(WordsHeld::fate).containsExactly(FAILED);
    }
}
