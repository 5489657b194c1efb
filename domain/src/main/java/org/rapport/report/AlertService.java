package org.rapport.report;

import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.identity.Reach;

/** Reading the early warnings within one's reach. */
@ApplicationScoped
@Transactional
public class AlertService {
    private Alerts alerts;
    private Caller caller;

    protected AlertService() {} // CDI proxy

    @Inject
    public AlertService(Alerts alerts, Caller caller) {
        this.alerts = alerts;
        this.caller = caller;
    }

    /** The warnings that stood at the end of a day: ours first, soonest first. */
    @Permitted(READ)
    public List<AlertRow> standing(LocalDate day) {
        return alerts.standing(day, caller.reach()).stream().map(AlertRow::of).toList();
    }

    /** The same about one partner. */
    @Permitted(READ)
    public List<AlertRow> standing(UUID partner, LocalDate day) {
        caller.reach().require(partner);
        return alerts.standing(day, Reach.of(partner)).stream()
                .map(AlertRow::of)
                .toList();
    }
}
