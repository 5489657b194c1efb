package org.rapport.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.rapport.shared.Side;

/**
 * The reference classes of the days that are being looked at, prepared once for each day. First promises and renewed ones
 * are classes of their own; renewed ones are judged like first ones until there are enough of them.
 */
@ApplicationScoped
public class ReferenceClasses {
    /** Days kept at once: a class remembers every promise. */
    private static final int MOST = 4;

    /** Which class of a day: of whose promises, and whether of renewed ones. */
    private record Kind(Side promisor, boolean repromise) {}

    private final Map<LocalDate, Map<Kind, ReferenceClass>> prepared = new ConcurrentHashMap<>();
    private PastPromises promises;

    protected ReferenceClasses() {} // CDI proxy

    @Inject
    public ReferenceClasses(PastPromises promises) {
        this.promises = promises;
    }

    /** The class of one side's promises as known at the end of a day. */
    public ReferenceClass of(Side promisor, boolean repromise, LocalDate asOf) {
        Map<Kind, ReferenceClass> known = prepared.get(asOf);
        return (known != null ? known : prepare(asOf)).get(new Kind(promisor, repromise));
    }

    /** Forgets what was prepared, because facts of the past have changed: after an import, and each night. */
    public void forget() {
        prepared.clear();
    }

    /** All classes of a day, from one reading of all promises. */
    private Map<Kind, ReferenceClass> prepare(LocalDate asOf) {
        Map<Kind, TrackRecords.Growing> records = new HashMap<>();
        for (Side side : Side.values()) {
            records.put(new Kind(side, false), new TrackRecords.Growing(asOf));
            records.put(new Kind(side, true), new TrackRecords.Growing(asOf));
        }
        Taker taker = new Taker(records);
        promises.forEach(taker);
        Map<Kind, ReferenceClass> classes = new HashMap<>();
        records.forEach((kind, growing) -> classes.put(kind, ReferenceClass.of(growing.all(ReferenceClass.FEWEST))));
        if (prepared.size() >= MOST) {
            prepared.clear();
        }
        prepared.put(asOf, classes);
        return classes;
    }

    /** Gives each promise to the records of its kind; many of one kind follow each other. */
    private static final class Taker implements Consumer<PastPromise> {
        private final Map<Kind, TrackRecords.Growing> records;
        private Kind kind = new Kind(Side.US, false);
        private TrackRecords.Growing growing;

        Taker(Map<Kind, TrackRecords.Growing> records) {
            this.records = records;
            this.growing = records.get(kind);
        }

        @Override
        public void accept(PastPromise promise) {
            if (promise.promisor() != kind.promisor() || promise.repromise() != kind.repromise()) {
                kind = new Kind(promise.promisor(), promise.repromise());
                growing = records.get(kind);
            }
            growing.add(promise);
        }
    }
}
