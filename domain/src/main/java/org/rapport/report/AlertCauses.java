package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Everything that is worth an early warning about some partners, by the rules that are on. */
@ApplicationScoped
public class AlertCauses {
    private Instance<AlertFinder> finders;

    protected AlertCauses() {} // CDI proxy

    @Inject
    public AlertCauses(Instance<AlertFinder> finders) {
        this.finders = finders;
    }

    public List<Alert.Cause> of(Collection<UUID> partners, AlertWindow window) {
        return finders.stream()
                .flatMap(finder -> finder.causes(partners, window).stream())
                .filter(cause -> window.isOn(cause.rule()))
                .toList();
    }
}
