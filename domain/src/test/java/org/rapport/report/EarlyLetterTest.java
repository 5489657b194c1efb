package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.culture.EarlyNews;
import org.rapport.culture.EarlyTold;
import org.rapport.shared.Side;

class EarlyLetterTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    private static EarlyNews news(LocalDate told, String help) {
        return new EarlyNews(
                "Customs pilot",
                "Global Logistics",
                Side.US,
                told,
                DUE,
                LocalDate.of(2026, 12, 17),
                "The tests take longer.",
                help,
                "Ewa");
    }

    private static String text(EarlyNews news, boolean copy) {
        return EarlyLetter.of(news, "Annelies", copy, BundledWords.english()).text();
    }

    @Nested
    class The_letter {
        @Test
        void says_both_days_the_reasons_and_what_would_help() {
            assertThat(text(news(DUE.minusDays(14), "Two days of your tester"), false))
                    .startsWith("Dear Annelies,")
                    .contains("Customs pilot", "Tuesday 1 December 2026", "Thursday 17 December 2026")
                    .contains("The tests take longer.", "Two days of your tester")
                    .endsWith("Ewa")
                    .doesNotContain("copy");
        }

        @Test
        void owns_up_where_the_day_has_passed() {
            assertThat(text(news(DUE.plusDays(1), null), false)).contains("should have heard this from us before");
        }

        @Test
        void tells_the_own_side_that_it_is_a_copy() {
            assertThat(text(news(DUE, null), true)).contains("copy of what we tell Global Logistics");
        }
    }

    @Test
    void goes_out_to_each_reader_once_and_at_once() {
        OutboxInMemory outbox = new OutboxInMemory();
        Instant now = Instant.parse("2026-11-17T09:00:00Z");
        EarlyMails mails = new EarlyMails(outbox, Clock.fixed(now, ZoneOffset.UTC));
        mails.on(new EarlyTold(UUID.randomUUID(), UUID.randomUUID(), List.of(UUID.randomUUID(), UUID.randomUUID())));
        assertThat(outbox.due(now, 10)).hasSize(2);
    }
}
