package org.rapport.repair;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.rapport.review.Aspect;

/** What the side that caused a violation says when it acknowledges it. */
public record Acknowledgement(
        ViolationType type,
        Set<Aspect> aspects,
        String responsibleUs,
        String responsiblePartner,
        String known,
        LocalDate contactedOn)
        implements Serializable {
    public Acknowledgement {
        aspects = aspects == null ? Set.of() : Set.copyOf(aspects);
    }
}
