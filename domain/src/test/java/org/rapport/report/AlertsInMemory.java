package org.rapport.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;

/** Early warnings without a database. */
class AlertsInMemory implements Alerts {
    private final List<Alert> alerts = new ArrayList<>();

    @Override
    public void add(Alert alert) {
        alerts.add(alert);
    }

    @Override
    public Optional<Alert> withId(UUID id) {
        return alerts.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Alert> ofPartners(Collection<UUID> partners) {
        return alerts.stream().filter(one -> partners.contains(one.partner())).toList();
    }

    @Override
    public List<Alert> standing(LocalDate day, Reach reach) {
        return alerts.stream()
                .filter(one -> reach.covers(one.partner()))
                .filter(one -> !one.seenOn().isBefore(day) && !one.raisedOn().isAfter(day))
                .toList();
    }

    @Override
    public List<Alert> standing(LocalDate day, Collection<UUID> partners) {
        return standing(day, Reach.ALL).stream()
                .filter(one -> partners.contains(one.partner()))
                .toList();
    }
}
