package org.rapport.performance;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * A side has come into another standing.
 *
 * @param before name of the standing it was in, or null
 * @param on business day whose night told it
 * @param mailTo who is to be mailed; empty unless the standing says so
 */
public record StandingChanged(
        UUID change, UUID partner, Side side, String before, String after, LocalDate on, Set<UUID> mailTo) {
    public StandingChanged {
        mailTo = Set.copyOf(mailTo);
    }
}
