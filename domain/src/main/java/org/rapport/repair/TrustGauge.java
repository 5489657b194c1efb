package org.rapport.repair;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** Tells whether the trust that a violation cost has come back; the scores themselves are made elsewhere. */
public interface TrustGauge {
    /** Whether the score of a side was back at its level before the violation and held it, as of a day. */
    boolean isBack(UUID partner, Side side, LocalDate violatedOn, LocalDate asOf);
}
