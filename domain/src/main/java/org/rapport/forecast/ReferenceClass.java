package org.rapport.forecast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The promises of one side in all relationships, prepared once for a day: hierarchical reference-class product limit (HRC).
 * A forecast mixes the own record with {@link #UNITS} promises worth of the others: each other relationship has an equal
 * share, as it is by as much as the own record is unknown, and moved to the own centre by as much as that is known.
 */
public interface ReferenceClass {
    /** Weight of the others, in own promises (K). */
    double UNITS = 6;

    /** Fewer resolved promises than this in the whole house are no experience: the generic class stands in. */
    int FEWEST = 20;

    /** What to expect of a promisor whose record is known better or later than the class. */
    Outlook outlook(UUID partner, TrackRecord own);

    /** What to expect of a promisor by the record in the class. */
    Outlook outlook(UUID partner);

    /** Whether the house has resolved enough promises to be compared with. */
    boolean experienced();

    /** The class as known at the end of a day; a large one is condensed. */
    static ReferenceClass of(Collection<PastPromise> promises, LocalDate asOf) {
        return of(promises, asOf, FEWEST);
    }

    /** The class, taken for experience from a number of resolved promises on. */
    static ReferenceClass of(Collection<PastPromise> promises, LocalDate asOf, int fewest) {
        return of(records(promises, asOf).all(fewest));
    }

    /** The class of these records; a large one is condensed. */
    static ReferenceClass of(TrackRecords records) {
        return records.size() > CondensedClass.FROM ? new CondensedClass(records) : new WholeClass(records);
    }

    /** The class, condensed whatever its size, taken for experience from a number of resolved promises on. */
    static ReferenceClass condensed(Collection<PastPromise> promises, LocalDate asOf, int fewest) {
        return new CondensedClass(records(promises, asOf).all(fewest));
    }

    /** What was known of promises at the end of a day; later promises are unknown. */
    static List<Slip> known(Collection<PastPromise> promises, LocalDate asOf) {
        return promises.stream()
                .filter(promise -> !promise.start().isAfter(asOf))
                .map(promise -> Slip.of(promise, asOf))
                .toList();
    }

    private static TrackRecords.Growing records(Collection<PastPromise> promises, LocalDate asOf) {
        TrackRecords.Growing records = new TrackRecords.Growing(asOf);
        promises.forEach(records::add);
        return records;
    }
}
