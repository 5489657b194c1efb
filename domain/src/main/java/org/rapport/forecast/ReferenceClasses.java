package org.rapport.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapport.shared.Side;

/**
 * The reference classes of the days that are being looked at, each prepared once. First promises and renewed ones are
 * classes of their own; renewed ones are judged like first ones until there are enough of them.
 */
@ApplicationScoped
public class ReferenceClasses {
    /** Days kept at once, for each side and kind of promise. */
    private static final int MOST = 16;

    /** Which class: of whose promises, whether renewed ones, as known at the end of which day. */
    private record Key(LocalDate asOf, Side promisor, boolean repromise) {}

    private final Map<Key, ReferenceClass> prepared = new ConcurrentHashMap<>();
    private PastPromises promises;

    protected ReferenceClasses() {} // CDI proxy

    @Inject
    public ReferenceClasses(PastPromises promises) {
        this.promises = promises;
    }

    /** The class of one side's promises as known at the end of a day. */
    public ReferenceClass of(Side promisor, boolean repromise, LocalDate asOf) {
        Key key = new Key(asOf, promisor, repromise);
        ReferenceClass known = prepared.get(key);
        return known != null ? known : prepare(key);
    }

    /** Forgets what was prepared, because facts of the past have changed: after an import, and each night. */
    public void forget() {
        prepared.clear();
    }

    private ReferenceClass prepare(Key key) {
        if (prepared.size() >= MOST) {
            prepared.clear();
        }
        List<PastPromise> all = promises.all(key.promisor());
        for (boolean repromise : new boolean[] {false, true}) {
            List<PastPromise> kind = all.stream()
                    .filter(promise -> promise.repromise() == repromise)
                    .toList();
            prepared.put(new Key(key.asOf(), key.promisor(), repromise), ReferenceClass.of(kind, key.asOf()));
        }
        return prepared.get(key);
    }
}
