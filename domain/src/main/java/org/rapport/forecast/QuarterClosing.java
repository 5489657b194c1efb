package org.rapport.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.partner.DayCloser;
import org.rapport.shared.Side;

/**
 * On the last day of a quarter, tells of each side how many of its 80 % days that fell in the quarter held, once there are
 * eight. Closing the day again tells the same.
 */
@ApplicationScoped
@Transactional
public class QuarterClosing implements DayCloser {
    static final int FEWEST = 8;

    private PastPromises promises;
    private Event<Object> events;
    private volatile Map<Side, Map<UUID, Coverage>> found = Map.of();

    protected QuarterClosing() {} // CDI proxy

    @Inject
    public QuarterClosing(PastPromises promises, Event<Object> events) {
        this.promises = promises;
        this.events = events;
    }

    @Override
    public String counted() {
        return "dates-calibrated";
    }

    @Override
    public void prepare(LocalDate day) {
        Map<Side, Map<UUID, Coverage>> held = new EnumMap<>(Side.class);
        if (endsQuarter(day)) {
            LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
            for (Side promisor : Side.values()) {
                held.put(promisor, BackTest.held(promises.first(promisor), first, day));
            }
        }
        found = held;
    }

    @Override
    public int close(LocalDate day, Collection<UUID> partners) {
        int told = 0;
        for (Map.Entry<Side, Map<UUID, Coverage>> side : found.entrySet()) {
            for (UUID partner : partners) {
                Coverage held = side.getValue().get(partner);
                if (held != null && held.n() >= FEWEST) {
                    events.fire(new DatesCalibrated(partner, side.getKey(), day, held.hits(), held.n()));
                    told++;
                }
            }
        }
        return told;
    }

    private static boolean endsQuarter(LocalDate day) {
        return Stream.of(day, day.plusDays(1))
                        .map(one -> one.get(IsoFields.QUARTER_OF_YEAR))
                        .distinct()
                        .count()
                > 1;
    }
}
