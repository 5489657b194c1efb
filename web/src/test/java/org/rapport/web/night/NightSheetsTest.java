package org.rapport.web.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.night.NightRow;
import org.rapport.night.NightStatus;
import org.rapport.night.NightView;
import org.rapport.night.StartedBy;
import org.rapport.night.Step;
import org.rapport.night.StepRow;
import org.rapport.web.Format;
import org.rapport.web.Say;

class NightSheetsTest {
    private static final Instant START = Instant.parse("2026-11-17T02:14:02Z");
    private static final Clock CLOCK = Clock.fixed(START.plusSeconds(38), ZoneOffset.UTC);

    private final NightSheets sheets = new NightSheets(new Format(CLOCK), new Say(), CLOCK);

    @Nested
    class Of_a_night_that_is_being_run {
        private final NightSheet sheet = sheets.of(
                new NightView(
                        night(NightStatus.RUNNING, null),
                        List.of(
                                new StepRow(
                                        Step.CLOSE_DAY,
                                        23,
                                        23,
                                        START,
                                        START.plusSeconds(8),
                                        Map.of("promises-overdue", 2L)),
                                new StepRow(Step.DOCUMENTS, 31, 48, START.plusSeconds(8), null, Map.of()),
                                new StepRow(Step.DIGESTS, 0, 0, null, null, Map.of())),
                        List.of()),
                List.of(
                        night(NightStatus.COMPLETED, 58),
                        night(NightStatus.FAILED, 900),
                        night(NightStatus.COMPLETED, 60)));

        @Test
        void tells_the_running_step_and_how_far_it_is() {
            assertThat(sheet.now()).isEqualTo("Documents, 31 of 48");
            assertThat(sheet.percent()).isBetween(50, 60);
        }

        @Test
        void compares_with_nights_that_completed() {
            assertThat(sheet.took()).contains("38").contains("1\u00a0min").doesNotContain("15\u00a0min");
        }

        @Test
        void tells_what_is_left_of_the_usual_time() {
            assertThat(sheet.took()).contains("about 22");
        }

        @Test
        void marks_each_step_and_says_what_it_did() {
            assertThat(sheet.steps()).extracting(NightSheet.StepLine::mark).containsExactly("done", "now", "todo");
            assertThat(sheet.steps().get(0).what()).isEqualTo("2 promises became overdue");
            assertThat(sheet.steps().get(0).took()).startsWith("8");
            assertThat(sheet.steps().get(2).count()).isEmpty();
        }
    }

    @Test
    void a_night_that_failed_says_so_and_how_long_it_took() {
        NightSheet sheet = sheets.of(new NightView(night(NightStatus.FAILED, 7), List.of(), List.of()), List.of());
        assertThat(sheet.now()).isEqualTo("Failed");
        assertThat(sheet.took()).contains("7");
        assertThat(sheet.running()).isFalse();
    }

    @Test
    void without_an_earlier_night_there_is_no_rule() {
        assertThat(NightSheets.usual(List.of())).isEmpty();
        assertThat(NightSheets.usual(List.of(night(NightStatus.COMPLETED, 5)))).contains(Duration.ofSeconds(5));
    }

    private static NightRow night(NightStatus status, Integer seconds) {
        Instant end = seconds == null ? null : START.plusSeconds(seconds);
        return new NightRow(
                LocalDate.of(2026, 11, 16), status, StartedBy.CLOCK, "", START, end, 4L, false, 0, 1, 0, "", 0);
    }
}
