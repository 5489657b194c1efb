package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineSource;
import org.rapport.shared.Side;

class ChronicleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private final UUID partner = UUID.randomUUID();

    private static TimelineEntry promised(LocalDate day) {
        return new TimelineEntry(
                day,
                Side.US,
                TimelineKind.PROMISE,
                "timeline.promised",
                List.of("C-1", "Pilot", LocalDate.of(2026, 12, 18)),
                UUID.randomUUID(),
                day);
    }

    private static Chronicle of(List<TimelineEntry> entries) {
        TimelineSource source = (query, atMost) -> entries;
        return new Chronicle(List.of(source));
    }

    @Test
    void tells_what_happened_in_ninety_days_newest_first_in_the_words_of_the_timeline() {
        Chronicle chronicle = of(List.of(
                promised(DAY.minusDays(40)), promised(DAY), promised(DAY.plusDays(1)), promised(DAY.minusDays(90))));
        WhatHappened told = chronicle.told("Sahyadri", chronicle.entries(partner, DAY), DAY, 10);
        assertThat(told.events()).extracting(WhatHappened.Event::day).containsExactly(DAY, DAY.minusDays(40));
        assertThat(told.events().get(0).text()).isEqualTo("promised “Pilot” for Fri 18 Dec");
        assertThat(told.left()).isZero();
    }

    @Test
    void says_how_many_it_leaves_out() {
        Chronicle chronicle = of(
                IntStream.range(0, 30).mapToObj(i -> promised(DAY.minusDays(i))).toList());
        WhatHappened told = chronicle.told("Sahyadri", chronicle.entries(partner, DAY), DAY, 12);
        assertThat(told.events()).hasSize(12);
        assertThat(told.left()).isEqualTo(18);
    }
}
