package org.rapport.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One change as the audit page shows it. */
public record AuditRow(
        long id,
        Instant at,
        String actor,
        String action,
        String subjectType,
        UUID subject,
        UUID partner,
        List<ChangedField> changes)
        implements Serializable {
    static AuditRow of(AuditEntry entry) {
        return new AuditRow(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subjectType(),
                entry.subject(),
                entry.partner(),
                entry.changes());
    }
}
