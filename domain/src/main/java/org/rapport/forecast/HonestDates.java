package org.rapport.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapport.partner.Calendars;
import org.rapport.partner.SharedCalendar;
import org.rapport.shared.Side;

/** Says what the record makes of a promise; the one source of honest dates for pages, the API, reports and the night. */
@ApplicationScoped
@Transactional
public class HonestDates {
    private PastPromises promises;
    private ReferenceClasses classes;
    private CoverageBook coverages;
    private Calendars calendars;
    private Clock clock;

    protected HonestDates() {} // CDI proxy

    @Inject
    public HonestDates(
            PastPromises promises, ReferenceClasses classes, CoverageBook coverages, Calendars calendars, Clock clock) {
        this.promises = promises;
        this.classes = classes;
        this.coverages = coverages;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** For a promise about to be given, by what is known today. */
    public HonestDate forPromise(UUID partner, Side promisor, LocalDate from, LocalDate due) {
        LocalDate today = LocalDate.now(clock);
        return past(partner, promisor, today).answer(new Promised(from, due, false, false));
    }

    /** For a commitment that was open at the end of a day, from its latest promise; empty if it was not open then. */
    public Optional<HonestDate> forOpen(UUID commitment, LocalDate asOf) {
        return latestOpen(promises.of(commitment), asOf).stream()
                .findFirst()
                .map(promise ->
                        past(promise.partner(), promise.promisor(), asOf).answer(Promised.of(promise)));
    }

    /** For every commitment of a relationship that was open at the end of a day; as many queries for many as for one. */
    public Map<UUID, HonestDate> allOpen(UUID partner, LocalDate asOf) {
        return allOpen(List.of(partner), asOf);
    }

    /** The same for some relationships; as many queries for many as for one. */
    public Map<UUID, HonestDate> allOpen(Collection<UUID> partners, LocalDate asOf) {
        Map<UUID, HonestDate> dates = new HashMap<>();
        Map<Side, List<PastPromise>> given =
                promises.of(partners).stream().collect(Collectors.groupingBy(PastPromise::promisor));
        Map<UUID, SharedCalendar> working = given.isEmpty() ? Map.of() : calendars.withIds(partners);
        given.forEach((promisor, all) -> {
            Map<UUID, List<Coverage>> coverage = coverages.read(partners, promisor, asOf);
            all.stream().collect(Collectors.groupingBy(PastPromise::partner)).forEach((partner, own) -> {
                Past past = new Past(
                        partner,
                        promisor,
                        asOf,
                        own,
                        coverage.get(partner),
                        theirs(working.get(partner)),
                        classes,
                        new HashMap<>());
                latestOpen(own, asOf)
                        .forEach(promise -> dates.put(promise.commitment(), past.answer(Promised.of(promise))));
            });
        });
        return dates;
    }

    /** The last promise given by a day of each commitment that was open then. */
    private static Collection<PastPromise> latestOpen(List<PastPromise> promises, LocalDate asOf) {
        Map<UUID, PastPromise> latest = new LinkedHashMap<>();
        promises.stream()
                .filter(promise -> !promise.start().isAfter(asOf))
                .forEach(promise -> latest.put(promise.commitment(), promise));
        latest.values().removeIf(promise -> promise.doneBy(asOf) || promise.endedBy(asOf));
        return latest.values();
    }

    private Past past(UUID partner, Side promisor, LocalDate asOf) {
        List<PastPromise> given = promises.of(partner, promisor);
        List<Coverage> coverage = coverages.read(partner, promisor, asOf);
        return new Past(
                partner, promisor, asOf, given, coverage, theirs(calendars.of(partner)), classes, new HashMap<>());
    }

    private static Predicate<LocalDate> theirs(SharedCalendar calendar) {
        return day -> calendar.works(Side.PARTNER, day);
    }

    /**
     * All that one side's record with a partner holds for answers as of a day, read once.
     *
     * @param found what was made of first and of renewed promises so far
     */
    private record Past(
            UUID partner,
            Side promisor,
            LocalDate asOf,
            List<PastPromise> promises,
            List<Coverage> coverage,
            Predicate<LocalDate> calendar,
            ReferenceClasses classes,
            Map<Boolean, Own> found) {
        HonestDate answer(Promised promised) {
            boolean renewed =
                    promised.renewed() && classes.of(promisor, true, asOf).experienced();
            Own own = found.computeIfAbsent(renewed, this::own);
            return new Question(
                            promisor,
                            promised.start(),
                            promised.due(),
                            asOf,
                            promised.running(),
                            own.typical(),
                            own.outlook(),
                            coverage,
                            calendar)
                    .answer();
        }

        private Own own(boolean renewed) {
            List<PastPromise> own = promises.stream()
                    .filter(promise -> promise.repromise() == renewed)
                    .toList();
            TrackRecord record = TrackRecord.of(ReferenceClass.known(own, asOf));
            return new Own(
                    Typical.of(own, asOf), classes.of(promisor, renewed, asOf).outlook(partner, record));
        }
    }

    /** What one kind of promises came to, and what is to be expected of the next. */
    private record Own(Typical typical, Outlook outlook) {}

    /** The promise that is asked about. */
    private record Promised(LocalDate start, LocalDate due, boolean renewed, boolean running) {
        static Promised of(PastPromise promise) {
            return new Promised(promise.start(), promise.due(), promise.repromise(), true);
        }
    }
}
