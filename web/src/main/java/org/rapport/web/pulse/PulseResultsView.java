package org.rapport.web.pulse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.rapport.culture.PulseResults;
import org.rapport.culture.PulseService;

/** Backs {@code pulse/results.xhtml}. */
@Named
@RequestScoped
public class PulseResultsView {
    @Inject
    private PulseService service;

    private UUID id;
    private PulseResults results;
    private List<PulseTrend> trend;

    /** Leads back to the list while there are no results. */
    public String load() {
        if (!service.find(id).closed()) {
            return "/pulse/list.xhtml?faces-redirect=true";
        }
        results = service.results(id);
        trend = PulseTrend.of(service.history(results.pulse().kind()));
        return null;
    }

    /** The sentence that got the highest, or the lowest, mean; null where nothing may be shown. */
    public PulseResults.Line extreme(boolean highest) {
        return results.lines().stream()
                .filter(line -> line.whole().shown())
                .reduce((one, other) ->
                        highest == other.whole().mean() > one.whole().mean() ? other : one)
                .orElse(null);
    }

    /** Closed pulses of the kind that may show a mean, the earliest first. */
    public List<PulseTrend> getTrend() {
        return trend;
    }

    /** Whether any unit may be shown. */
    public boolean isByUnit() {
        return results.lines().stream()
                .flatMap(line -> line.units().stream())
                .map(figure -> figure.mean())
                .anyMatch(Objects::nonNull);
    }

    public PulseResults getResults() {
        return results;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
