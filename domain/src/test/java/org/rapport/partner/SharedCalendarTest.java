package org.rapport.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharedCalendarTest {
    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static SharedCalendar with(String country, String zone) {
        return CalendarFixture.between("GB", "Europe/London", country, zone);
    }

    @Nested
    class Around_Chuseok {
        private final SharedCalendar korea = with("KR", "Asia/Seoul");

        @Test
        void the_next_working_day_comes_after_the_weekend_that_follows() {
            assertThat(korea.dayOff(PARTNER, day("2026-09-25")))
                    .map(DayOff::name)
                    .contains("Chuseok");
            assertThat(korea.nextWorked(PARTNER, day("2026-09-23"))).isEqualTo(day("2026-09-28"));
        }

        @Test
        void days_that_only_we_work_are_not_shared() {
            assertThat(korea.sharedDays(day("2026-09-18"), day("2026-09-28"))).isEqualTo(4);
            assertThat(korea.workedDays(US, day("2026-09-18"), day("2026-09-28")))
                    .isEqualTo(6);
        }
    }
}
