package org.rapport.imports;

import java.time.Instant;
import java.util.UUID;

/** An import in the list of all imports. */
public record ImportRow(
        UUID id,
        String kind,
        String fileName,
        boolean dryRun,
        ImportStatus status,
        int rows,
        int done,
        int accepted,
        int rejected,
        int unchanged,
        String createdBy,
        Instant createdAt) {
    static ImportRow of(ImportRun run) {
        return new ImportRow(
                run.id(),
                run.kind().word(),
                run.fileName(),
                run.dryRun(),
                run.status(),
                run.total(),
                run.done(),
                run.accepted(),
                run.rejected(),
                run.unchanged(),
                run.createdBy(),
                run.createdAt());
    }
}
