package org.rapport.repair;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.issue.Severity;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/** A violation with the facts in which it was seen; the repair is null while there is none. */
public record ViolationRow(
        UUID id,
        UUID partner,
        String partnerCode,
        String partnerName,
        Side causer,
        ViolationSource source,
        ViolationState state,
        String title,
        String text,
        ViolationType type,
        boolean deception,
        Severity severity,
        Set<Aspect> aspects,
        LocalDate occurredOn,
        LocalDate detectedOn,
        Side detectedBy,
        LocalDate lastFactOn,
        List<Fact> facts)
        implements Serializable {
    /** A fact in which a violation was seen. */
    public record Fact(UUID fact, String title, LocalDate happenedOn) implements Serializable {}

    static ViolationRow of(Violation violation, String code, String name) {
        return new ViolationRow(
                violation.id(),
                violation.partner(),
                code,
                name,
                violation.causer(),
                violation.source(),
                violation.state(),
                violation.title(),
                violation.text(),
                violation.type(),
                violation.isDeception(),
                violation.severity(),
                violation.aspects(),
                violation.occurredOn(),
                violation.detectedOn(),
                violation.detectedBy(),
                violation.lastFactOn(),
                violation.facts().stream()
                        .map(one -> new Fact(one.fact(), one.title(), one.happenedOn()))
                        .toList());
    }
}
