package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything that is worth an early warning about one partner, as of a day. */
@ApplicationScoped
public class AlertCauses {
    private Instance<AlertFinder> finders;

    protected AlertCauses() {} // CDI proxy

    @Inject
    public AlertCauses(Instance<AlertFinder> finders) {
        this.finders = finders;
    }

    public List<Alert.Cause> of(UUID partner, LocalDate day) {
        return finders.stream()
                .flatMap(finder -> finder.causes(partner, day).stream())
                .toList();
    }
}
