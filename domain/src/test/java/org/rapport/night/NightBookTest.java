package org.rapport.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NightBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private final Nights nights = new NightsInMemory();
    private final NightBook book =
            new NightBook(nights, Clock.fixed(Instant.parse("2026-11-17T02:15:00Z"), ZoneOffset.UTC));

    private void open() {
        book.open(DAY, StartedBy.CLOCK, null, false);
    }

    @Nested
    class A_server_that_starts {
        @Test
        void has_missed_nothing_where_no_night_was_ever_run() {
            assertThat(book.missed(DAY, true)).isEmpty();
        }

        @Test
        void goes_on_with_the_night_that_a_crash_interrupted_at_any_hour() {
            open();

            assertThat(book.missed(DAY.plusDays(3), false)).contains(DAY);
        }

        @Test
        void catches_up_to_yesterday_once_the_hour_of_the_night_has_passed() {
            open();
            book.complete(DAY);

            assertThat(book.missed(DAY, true)).isEmpty();
            assertThat(book.missed(DAY.plusDays(2), false)).isEmpty();
            assertThat(book.missed(DAY.plusDays(2), true)).contains(DAY.plusDays(2));
            assertThat(book.missed(DAY.plusDays(CatchUp.LONGEST + 2), true))
                    .as("a time without Rapport")
                    .isEmpty();
        }
    }

    @Nested
    class A_night_that_begins {
        @Test
        void has_all_eight_steps_before_it() {
            open();

            NightView view = book.read(DAY);
            assertThat(view.steps()).extracting(StepRow::step).containsExactlyElementsOf(Step.inOrder());
            assertThat(view.stepsDone()).isZero();
            assertThat(view.night().status()).isEqualTo(NightStatus.RUNNING);
        }

        @Test
        void has_a_number_that_running_it_again_does_not_change() {
            book.open(DAY.minusDays(1), StartedBy.CLOCK, null, false);
            open();
            book.complete(DAY);
            open();

            assertThat(book.number(DAY.minusDays(1))).isEqualTo(1);
            assertThat(book.number(DAY)).isEqualTo(2);
        }

        @Test
        void shows_how_far_a_step_has_come() {
            open();
            book.begin(DAY, Step.DOCUMENTS, 48);
            book.advance(DAY, Step.DOCUMENTS, 31);

            StepRow documents = book.read(DAY).steps().get(Step.DOCUMENTS.ordinal());
            assertThat(documents.isRunning()).isTrue();
            assertThat(documents.done()).isEqualTo(31);
            assertThat(documents.total()).isEqualTo(48);
        }

        @Test
        void keeps_what_a_step_did() {
            open();
            book.begin(DAY, Step.SCORE, 46);
            book.end(DAY, Step.SCORE, Map.of("lines", 41L));

            assertThat(book.read(DAY).steps().get(Step.SCORE.ordinal()).figures())
                    .containsEntry("lines", 41L);
        }
    }

    @Nested
    class A_night_that_a_crash_left_running {
        @Test
        void goes_on_with_its_execution() {
            open();
            book.executing(DAY, 412);

            assertThat(book.interrupted()).contains(DAY);
            assertThat(book.open(DAY, StartedBy.CLOCK, null, false)).contains(412L);
            assertThat(book.read(DAY).night().resumptions()).isEqualTo(1);
            assertThat(book.read(DAY).night().runs()).isEqualTo(1);
        }

        @Test
        void begins_anew_if_its_job_never_started() {
            open();

            assertThat(book.open(DAY, StartedBy.CLOCK, null, false)).isEmpty();
        }
    }

    @Nested
    class A_night_that_failed {
        @Test
        void keeps_the_first_reason() {
            open();
            book.failed(DAY, "database lost at documents");
            book.failed(DAY, "the job ended FAILED");

            assertThat(book.read(DAY).night().failure()).isEqualTo("database lost at documents");
            assertThat(book.days(DAY.plusDays(1))).containsExactly(DAY.plusDays(1));
        }
    }

    @Nested
    class A_completed_night_run_again {
        @Test
        void begins_at_its_first_step_and_forgets_what_was_left_out() {
            open();
            book.executing(DAY, 412);
            book.skip(DAY, Step.SCORECARDS, "Sahyadri Services", "an attainment above 100 %", "");
            book.complete(DAY);

            assertThat(book.open(DAY, StartedBy.PERSON, "aylin", false)).isEmpty();

            NightView view = book.read(DAY);
            assertThat(view.skipped()).isEmpty();
            assertThat(view.night().runs()).isEqualTo(2);
            assertThat(view.night().person()).isEqualTo("aylin");
        }
    }

    @Nested
    class A_record_left_out {
        @Test
        void is_named_once_however_often_its_step_is_repeated() {
            open();
            book.skip(DAY, Step.DOCUMENTS, "Mistral Textile", "no font", "/partner/MIS");
            book.skip(DAY, Step.DOCUMENTS, "Mistral Textile", "no font", "/partner/MIS");

            assertThat(book.read(DAY).skipped())
                    .containsExactly(new SkipRow(Step.DOCUMENTS, "Mistral Textile", "no font", "/partner/MIS"));
        }
    }
}
