package org.rapport.web.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapport.partner.TimelineKind;
import org.rapport.shared.Side;
import org.rapport.web.Say;

class TimelineChoiceTest {
    private final TimelineChoice choice = new TimelineChoice("A&B", TimelineKind.PROMISE, Side.US);

    @Test
    void keeps_the_other_choice_in_each_address() {
        assertThat(choice.kinds().get(0).href()).isEqualTo("?code=A%26B&side=US#timeline");
        assertThat(choice.sides().get(2).href()).isEqualTo("?code=A%26B&kind=PROMISE&side=PARTNER#timeline");
        assertThat(choice.page(15)).isEqualTo("?code=A%26B&kind=PROMISE&side=US&first=15#timeline");
    }

    @Test
    void marks_what_is_shown() {
        assertThat(choice.kinds()).filteredOn(TimelineChoice.Chip::current).hasSize(1);
        assertThat(choice.sides()).filteredOn(TimelineChoice.Chip::current).hasSize(1);
    }

    @Test
    void has_words_for_every_kind() {
        assertThat(choice.kinds()).allMatch(chip -> new Say().has(chip.key()));
    }
}
