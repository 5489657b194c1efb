package org.rapport.forecast;

import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.Days;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What users ask about honest dates, each within reach. */
@ApplicationScoped
@Transactional
public class ForecastService {
    private HonestDates dates;
    private PastPromises promises;
    private CoverageBook coverages;
    private Caller caller;

    protected ForecastService() {} // CDI proxy

    @Inject
    public ForecastService(HonestDates dates, PastPromises promises, CoverageBook coverages, Caller caller) {
        this.dates = dates;
        this.promises = promises;
        this.coverages = coverages;
        this.caller = caller;
    }

    /** The honest date beside a promise that is being typed. */
    @Permitted(READ)
    public HonestDate forPromise(UUID partner, Side promisor, LocalDate from, LocalDate due) {
        caller.reach().require(partner);
        if (Days.required(due, "due").isBefore(Days.required(from, "from"))) {
            throw new DueBeforeStart(from, due);
        }
        return dates.forPromise(partner, promisor, from, due);
    }

    /** The honest date of a commitment, as of the end of a day; empty if it was not open then. */
    @Permitted(READ)
    public Optional<HonestDate> forOpen(UUID commitment, LocalDate asOf) {
        if (promises.of(commitment).stream().noneMatch(promise -> caller.reach().covers(promise.partner()))) {
            throw new NotFound("Commitment", commitment);
        }
        return dates.forOpen(commitment, asOf);
    }

    /** The honest dates of all commitments of a relationship that were open at the end of a day. */
    @Permitted(READ)
    public Map<UUID, HonestDate> allOpen(UUID partner, LocalDate asOf) {
        caller.reach().require(partner);
        return dates.allOpen(partner, asOf);
    }

    /** How often the honest dates of one promisor in one relationship have held, at 0.5, 0.8 and 0.95. */
    @Permitted(READ)
    public List<Coverage> coverage(UUID partner, Side promisor, LocalDate asOf) {
        caller.reach().require(partner);
        return coverages.read(partner, promisor, asOf);
    }
}
