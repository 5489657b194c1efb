package org.rapport.identity;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.NotFound;

/**
 * Which partners a caller can reach: all of them, or the one a guest is bound to. Every query for something that belongs
 * to a partner is restricted by it, and what lies out of reach does not exist for the caller.
 */
public record Reach(UUID only) implements Serializable {
    /** Every partner. */
    public static final Reach ALL = new Reach(null);

    /** The one partner a guest is bound to. */
    public static Reach of(UUID partner) {
        return new Reach(java.util.Objects.requireNonNull(partner, "partner"));
    }

    public Optional<UUID> onlyPartner() {
        return Optional.ofNullable(only);
    }

    public boolean covers(UUID partner) {
        return only == null || only.equals(partner);
    }

    /** Refuses, as not found, a partner that is out of reach. */
    public void require(UUID partner) {
        if (!covers(partner)) {
            throw new NotFound("Partner", partner);
        }
    }
}
