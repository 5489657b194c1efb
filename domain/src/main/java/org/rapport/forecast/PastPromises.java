package org.rapport.forecast;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/** Reads promises and what came of them, in the one shape the forecast needs. */
public interface PastPromises {
    /** All promises that one side has ever given, in one query. */
    List<PastPromise> all(Side promisor);

    /** The promises that one side has given in one relationship, those of each commitment from first to last. */
    List<PastPromise> of(UUID partner, Side promisor);

    /** The promises that both sides have given in some relationships, those of each commitment from first to last. */
    List<PastPromise> of(Collection<UUID> partners);

    /** The promises of one commitment from first to last; none if it does not exist. */
    List<PastPromise> of(UUID commitment);
}
