package org.rapport.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.Role;
import org.rapport.shared.Ids;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

class TimelineTest {
    private static final UUID PARTNER = Ids.next();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private final Timeline timeline = new Timeline(
            List.of(source(TimelineKind.PROMISE, 3), source(TimelineKind.AGREEMENT, 2)),
            CallerInMemory.of(Role.MANAGER));

    @Test
    void all_features_are_told_together_newest_first() {
        List<TimelineEntry> page = timeline.page(new TimelineQuery(PARTNER, null, null, 0, 10));
        assertThat(page).hasSize(5).isSortedAccordingTo((a, b) -> b.day().compareTo(a.day()));
    }

    @Test
    void a_page_tells_by_one_row_more_that_there_is_an_earlier_one() {
        assertThat(timeline.page(new TimelineQuery(PARTNER, null, null, 0, 2))).hasSize(3);
        assertThat(timeline.page(new TimelineQuery(PARTNER, null, null, 4, 2))).hasSize(1);
    }

    @Test
    void one_kind_can_be_asked_for() {
        assertThat(timeline.page(new TimelineQuery(PARTNER, null, TimelineKind.AGREEMENT, 0, 9)))
                .extracting(TimelineEntry::kind)
                .containsExactly(TimelineKind.AGREEMENT, TimelineKind.AGREEMENT);
    }

    @Test
    void a_guest_of_another_partner_is_told_nothing() {
        Timeline guests = new Timeline(List.of(), CallerInMemory.guestOf(Ids.next()));
        assertThatThrownBy(() -> guests.page(new TimelineQuery(PARTNER, null, null, 0, 9)))
                .isInstanceOf(NotFound.class);
    }

    private static TimelineSource source(TimelineKind kind, int entries) {
        List<TimelineEntry> all = Stream.iterate(0, i -> i < entries, i -> i + 1)
                .map(i -> new TimelineEntry(DAY.minusDays(i), Side.US, kind, "key", List.of(), PARTNER, DAY))
                .toList();
        return (query, atMost) ->
                all.stream().filter(query::wants).limit(atMost).toList();
    }
}
