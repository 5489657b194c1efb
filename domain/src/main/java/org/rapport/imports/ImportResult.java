package org.rapport.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an import has come to. Of the {@code rows}, {@code done} are through; each of these is accepted, rejected or
 * unchanged. Problems say why rows were rejected; {@code warnings} point out what is strange in rows that were not.
 *
 * @param problems the first of {@code problemCount}, by line
 * @param sources where fields with more than one possible column were taken from, in taken rows
 * @param fault why it stopped half-way, or an empty text
 */
public record ImportResult(
        UUID id,
        String kind,
        String fileName,
        String mapping,
        boolean dryRun,
        ImportStatus status,
        int rows,
        int done,
        int accepted,
        int rejected,
        int unchanged,
        int newPartners,
        List<SourceCount> sources,
        List<ProblemLine> problems,
        long problemCount,
        List<ProblemLine> warnings,
        long warningCount,
        String fault,
        String createdBy,
        Instant createdAt,
        Instant endedAt) {
    /** Problems told at once; the others are read page by page. */
    public static final int PROBLEMS = 20_000;

    static ImportResult of(ImportRun run, Imports imports) {
        return of(run, imports, PROBLEMS);
    }

    static ImportResult of(ImportRun run, Imports imports, int most) {
        var problems = imports.problems(run.id(), true, 0, most);
        var warnings = imports.problems(run.id(), false, 0, most);
        return new ImportResult(
                run.id(),
                run.kind().word(),
                run.fileName(),
                run.mappingName(),
                run.dryRun(),
                run.status(),
                run.total(),
                run.done(),
                run.status() == ImportStatus.REFUSED ? 0 : run.accepted(),
                run.rejected(),
                run.unchanged(),
                run.newPartners(),
                imports.sources(run.id()),
                problems.rows().stream().map(ProblemLine::of).toList(),
                problems.total(),
                warnings.rows().stream().map(ProblemLine::of).toList(),
                warnings.total(),
                run.fault() == null ? "" : run.fault(),
                run.createdBy(),
                run.createdAt(),
                run.endedAt());
    }

    /** Good rows of a file that was not taken because of its bad ones. */
    public int heldBack() {
        return status == ImportStatus.REFUSED ? rows - rejected - unchanged : 0;
    }

    /** How far the present stage has come, 0 to 100. */
    public int percent() {
        return rows == 0 ? 100 : (int) (100L * done / rows);
    }
}
