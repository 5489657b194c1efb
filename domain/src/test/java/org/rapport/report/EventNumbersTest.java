package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;

class EventNumbersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 3);

    private static TimelineEntry entry(TimelineKind kind, UUID fact, Object... arguments) {
        return new TimelineEntry(DAY, Side.US, kind, "timeline.some", List.of(arguments), fact, DAY);
    }

    @Test
    void facts_are_called_by_their_title_and_not_by_who_spoke() {
        UUID issue = Ids.next();
        UUID promise = Ids.next();
        UUID repair = Ids.next();
        Map<UUID, String> titles = EventNumbers.titles(List.of(
                entry(TimelineKind.ISSUE, issue, "Bookings were lost", "Ewa"),
                entry(TimelineKind.PROMISE, promise, "R-1", "The interface", DAY),
                entry(TimelineKind.REPAIR, repair, "The interface came late", "Ewa"),
                entry(TimelineKind.CONTACT, Ids.next(), "Open points")));

        assertThat(titles)
                .containsOnly(
                        Map.entry(issue, "Bookings were lost"),
                        Map.entry(promise, "The interface"),
                        Map.entry(repair, "The interface came late"));
    }
}
