package org.rapport.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.rapport.shared.Side;

/** Reads promises and what came of them, in the one shape the forecast needs. */
public interface PastPromises {
    /**
     * Hands over all promises that both sides have ever given, first ones relationship by relationship, then those that
     * replaced them. They are not kept, as they may be millions; of which commitment each is, is not read (null).
     */
    void forEach(Consumer<PastPromise> taker);

    /** The first promises that one side has ever given, commitment by commitment, as {@link #forEach} hands them over. */
    default List<PastPromise> first(Side promisor) {
        List<PastPromise> first = new ArrayList<>();
        forEach(promise -> {
            if (promise.promisor() == promisor && !promise.repromise()) {
                first.add(promise);
            }
        });
        return first;
    }

    /** The promises that one side has given in one relationship, those of each commitment from first to last. */
    List<PastPromise> of(UUID partner, Side promisor);

    /** The promises that both sides have given in some relationships, those of each commitment from first to last. */
    List<PastPromise> of(Collection<UUID> partners);

    /** The promises of one commitment from first to last; none if it does not exist. */
    List<PastPromise> of(UUID commitment);
}
