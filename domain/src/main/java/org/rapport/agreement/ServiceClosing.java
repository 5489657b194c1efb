package org.rapport.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.DayCloser;

/** Settles, when a day is closed, the periods that ended a month ago and lack a value: it is waited for no longer. */
@ApplicationScoped
@Transactional
public class ServiceClosing implements DayCloser {
    /** Days after its end that a period waits for its last values. */
    static final int PATIENCE = 31;

    private ServiceLevels levels;
    private Event<Object> events;

    protected ServiceClosing() {} // CDI proxy

    @Inject
    public ServiceClosing(ServiceLevels levels, Event<Object> events) {
        this.levels = levels;
        this.events = events;
    }

    @Override
    public String counted() {
        return "service-periods";
    }

    @Override
    public int close(LocalDate day, Collection<UUID> partners) {
        List<ServicePeriod> settled = levels.unsettled(day.minusDays(PATIENCE), partners).stream()
                .filter(period -> period.settle(day))
                .toList();
        settled.forEach(period -> events.fire(period.told()));
        return settled.size();
    }
}
