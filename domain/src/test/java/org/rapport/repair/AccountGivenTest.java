package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AccountGivenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void goes_out_as_a_letter_until_the_day_after_it_was_given() {
        assertThat(AccountGiven.goesOut(TODAY, TODAY)).isTrue();
        assertThat(AccountGiven.goesOut(TODAY.minusDays(1), TODAY)).isTrue();
        assertThat(AccountGiven.goesOut(TODAY.minusDays(2), TODAY)).isFalse();
    }
}
