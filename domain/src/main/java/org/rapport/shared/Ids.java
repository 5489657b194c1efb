package org.rapport.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Gives identities that sort by the time they were made (UUID version 7), so that new rows go to the end of an index. */
public final class Ids {
    private Ids() {}

    /** A new identity, never given before. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
