package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.Side;

class QuarterClosingTest {
    private static final UUID PARTNER = new UUID(0, 1);
    private static final LocalDate END = LocalDate.of(2026, 9, 30);

    private final List<PastPromise> given = new ArrayList<>();
    private final EventsInMemory events = new EventsInMemory();
    private final QuarterClosing closing = new QuarterClosing(new Records(), events);

    /** Promises for ten days, all in July: some done on their day, the others never. */
    private void promised(int kept, int missed) {
        for (int i = 0; i < kept + missed; i++) {
            LocalDate start = LocalDate.of(2026, 7, 1).plusDays(i);
            given.add(new PastPromise(
                    new UUID(1, i),
                    PARTNER,
                    Side.PARTNER,
                    start,
                    start.plusDays(10),
                    i < kept ? start.plusDays(10) : null,
                    null,
                    false,
                    false));
        }
    }

    private int closed(LocalDate day) {
        closing.prepare(day);
        return closing.close(day, List.of(PARTNER));
    }

    @Test
    void the_last_day_of_a_quarter_tells_how_many_days_of_it_held() {
        promised(6, 2);

        assertThat(closed(END)).isOne();
        assertThat(events.fired()).containsExactly(new DatesCalibrated(PARTNER, Side.PARTNER, END, 6, 8));
    }

    @Test
    void other_days_and_other_quarters_tell_nothing() {
        promised(8, 0);

        assertThat(closed(END.minusDays(1))).isZero();
        assertThat(closed(END.plusMonths(3).withDayOfMonth(31))).isZero();
    }

    @Test
    void fewer_than_eight_days_tell_nothing() {
        promised(7, 0);

        assertThat(closed(END)).isZero();
    }

    private final class Records implements PastPromises {
        @Override
        public void forEach(Consumer<PastPromise> taker) {
            given.forEach(taker);
        }

        @Override
        public List<PastPromise> of(UUID partner, Side promisor) {
            return first(promisor);
        }

        @Override
        public List<PastPromise> of(Collection<UUID> partners) {
            return given;
        }

        @Override
        public List<PastPromise> of(UUID commitment) {
            return List.of();
        }
    }
}
