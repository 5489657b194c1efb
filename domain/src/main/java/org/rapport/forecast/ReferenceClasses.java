package org.rapport.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
        Map<Kind, ReferenceClass> classes = new HashMap<>();
        read(asOf).forEach((kind, records) -> classes.put(kind, ReferenceClass.of(records.all(ReferenceClass.FEWEST))));
        if (prepared.size() >= MOST) {
            prepared.clear();
        }
        prepared.put(asOf, classes);
        return classes;
    }

    private Map<Kind, TrackRecords.Growing> read(LocalDate asOf) {
        Map<Kind, TrackRecords.Growing> records = new HashMap<>();
        for (Side side : Side.values()) {
            records.put(new Kind(side, false), new TrackRecords.Growing());
            records.put(new Kind(side, true), new TrackRecords.Growing());
        }
        promises.forEach(promise -> {
            if (!promise.start().isAfter(asOf)) {
                records.get(new Kind(promise.promisor(), promise.repromise()))
                        .add(promise.partner(), Slip.of(promise, asOf));
            }
        });
        return records;
    }
}
