package org.rapport.repair;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.shared.Side;

/** Tells whether the trust that a violation cost has come back; the scores themselves are made elsewhere. */
public interface TrustGauge {
    /** Those days of violations of a side before which its score was where it is back as of a day, and has held it. */
    Set<LocalDate> back(UUID partner, Side side, Collection<LocalDate> violatedOn, LocalDate asOf);

    /** Whether the score of a side was back at its level before the violation and held it, as of a day. */
    default boolean isBack(UUID partner, Side side, LocalDate violatedOn, LocalDate asOf) {
        return back(partner, side, List.of(violatedOn), asOf).contains(violatedOn);
    }
}
