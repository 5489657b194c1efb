package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Gathering;
import org.rapport.shared.NotFound;

/** Keeps the account of each import: every call is one transaction, in which rows are taken and counted together. */
@ApplicationScoped
@Transactional
public class ImportBook {
    private Imports imports;
    private Iterable<RowTaker> takers;
    private AuditTrail audit;
    private Gathering gathering;
    private Clock clock;

    protected ImportBook() {} // CDI proxy

    @Inject
    ImportBook(Imports imports, Instance<RowTaker> takers, AuditTrail audit, Gathering gathering, Clock clock) {
        this(imports, (Iterable<RowTaker>) takers, audit, gathering, clock);
    }

    ImportBook(Imports imports, Iterable<RowTaker> takers, AuditTrail audit, Gathering gathering, Clock clock) {
        this.imports = imports;
        this.takers = takers;
        this.audit = audit;
        this.gathering = gathering;
        this.clock = clock;
    }

    /** Begins the account of a file that was understood. */
    public ImportRun open(StoredFile file, Mapping mapping, boolean dryRun, int rows, String by) {
        ImportRun run = new ImportRun(file, mapping, dryRun, rows, by, clock.instant());
        imports.add(run);
        audit.record(Change.of("import", run.id(), dryRun ? "checked" : "begun")
                .field("kind", null, run.kind().word())
                .field("file", null, run.fileName())
                .field("sha256", null, run.sha256())
                .field("mapping", null, run.mappingName())
                .field("by", null, by));
        return run;
    }

    public ImportRun find(UUID id) {
        return Optional.ofNullable(id).flatMap(imports::withId).orElseThrow(() -> new NotFound("import", id));
    }

    /** Goes on to the next stage; whatever the last one noted is forgotten if the next looks at every row again. */
    public ImportStatus turn(UUID id) {
        ImportRun run = find(id);
        boolean wasOver = run.status().isOver();
        if (run.turn(clock.instant())) {
            imports.clear(id);
        }
        if (run.status() == ImportStatus.TAKEN && !wasOver) {
            audit.record(Change.of("import", id, "taken")
                    .field("accepted", null, run.accepted())
                    .field("rejected", null, run.rejected())
                    .field("unchanged", null, run.unchanged()));
        }
        return run.status();
    }

    /** Judges, and takes if that is the stage, the rows of some facts; those that are through already are left alone. */
    public void work(UUID id, List<RowGroup> groups) {
        ImportRun run = find(id);
        List<RowGroup> left = groups.stream()
                .filter(group -> group.number() >= run.doneGroups())
                .toList();
        TakingOrder order = new TakingOrder(
                run.mapping(), run.createdBy(), LocalDate.now(clock), run.status() == ImportStatus.TAKING);
        ChunkReport report = new ChunkReport(run, order.mapping());
        RowTaker taker = taker(run.kind());
        RowTaker.Taken taken = gathering.during(() -> taker.take(left, order));
        for (int i = 0; i < left.size(); i++) {
            report.add(left.get(i), taken.outcomes().get(i));
        }
        imports.add(report.problems());
        imports.count(id, report.sources());
        // anew, for taking lets go of everything that was loaded before
        find(id).add(report.tally().withNewPartners(imports.newcomers(id, taken.newcomers())));
    }

    public void fail(UUID id, String why) {
        find(id).fail(why, clock.instant());
    }

    public void resume(UUID id) {
        find(id).resume();
    }

    /** Ids of the imports that a crash left half-way. */
    public List<UUID> unfinished() {
        return imports.unfinished();
    }

    private RowTaker taker(ImportKind kind) {
        return StreamSupport.stream(takers.spliterator(), false)
                .filter(taker -> taker.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody takes " + kind));
    }
}
