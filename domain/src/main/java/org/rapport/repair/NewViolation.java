package org.rapport.repair;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.rapport.issue.Severity;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/**
 * A violation as a person records it; type, aspects and text may be left open.
 *
 * @param causer the side that is said to have broken trust
 * @param detectedBy the side that found it
 */
public record NewViolation(
        UUID partner,
        Side causer,
        String title,
        String text,
        ViolationType type,
        boolean deception,
        Severity severity,
        LocalDate occurredOn,
        LocalDate detectedOn,
        Side detectedBy,
        Set<Aspect> aspects)
        implements Serializable {
    public NewViolation {
        aspects = aspects == null ? Set.of() : Set.copyOf(aspects);
    }
}
