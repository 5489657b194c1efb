package org.rapport.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.partner.WorkingDays;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** Says what the record makes of a promise; the one source of honest dates for pages, the API, reports and the night. */
@ApplicationScoped
@Transactional
public class HonestDates {
    private PastPromises promises;
    private ReferenceClasses classes;
    private CoverageBook coverages;
    private Partners partners;
    private Clock clock;

    protected HonestDates() {} // CDI proxy

    @Inject
    public HonestDates(
            PastPromises promises, ReferenceClasses classes, CoverageBook coverages, Partners partners, Clock clock) {
        this.promises = promises;
        this.classes = classes;
        this.coverages = coverages;
        this.partners = partners;
        this.clock = clock;
    }

    /** For a promise about to be given, by what is known today. */
    public HonestDate forPromise(UUID partner, Side promisor, LocalDate from, LocalDate due) {
        LocalDate today = LocalDate.now(clock);
        return answer(partner, promisor, new Promised(from, due, false, false), today);
    }

    /** For a commitment that was open at the end of a day, from its latest promise; empty if it was not open then. */
    public Optional<HonestDate> forOpen(UUID commitment, LocalDate asOf) {
        return promises.of(commitment).stream()
                .filter(promise -> !promise.start().isAfter(asOf))
                .reduce((earlier, later) -> later)
                .filter(promise -> !promise.doneBy(asOf) && !promise.endedBy(asOf))
                .map(promise -> answer(promise.partner(), promise.promisor(), Promised.of(promise), asOf));
    }

    private HonestDate answer(UUID partner, Side promisor, Promised promised, LocalDate asOf) {
        boolean renewed = promised.renewed() && classes.of(promisor, true, asOf).experienced();
        List<PastPromise> own = promises.of(partner, promisor).stream()
                .filter(promise -> promise.repromise() == renewed)
                .toList();
        Outlook outlook = classes.of(promisor, renewed, asOf).outlook(partner, ReferenceClass.known(own, asOf));
        return new Question(
                        promisor,
                        promised.start(),
                        promised.due(),
                        asOf,
                        promised.running(),
                        own,
                        outlook,
                        coverages.read(partner, promisor, asOf),
                        calendar(partner))
                .answer();
    }

    private Predicate<LocalDate> calendar(UUID id) {
        Partner partner = partners.withId(id).orElseThrow(() -> new NotFound("Partner", id));
        String country = partner.country();
        return day -> WorkingDays.isWorkingDay(country, day);
    }

    /** The promise that is asked about. */
    private record Promised(LocalDate start, LocalDate due, boolean renewed, boolean running) {
        static Promised of(PastPromise promise) {
            return new Promised(promise.start(), promise.due(), promise.repromise(), true);
        }
    }
}
