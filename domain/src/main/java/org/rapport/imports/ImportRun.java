package org.rapport.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Ids;

/**
 * One file being imported, or one that was. How far it has come is written in the same transaction as the rows taken, so
 * that after a crash it goes on exactly where it stopped.
 */
@Entity
@Table(name = "import_run")
public class ImportRun {
    private static final int FAULT = 1000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;
    private String mapping;
    private String definition;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.RECEIVED;

    /** The stage it was in, or is in, while rows are worked on. */
    @Enumerated(EnumType.STRING)
    private ImportStatus stage = ImportStatus.RECEIVED;

    private int total;
    private int done;

    @Column(name = "done_groups")
    private int doneGroups;

    private int accepted;
    private int rejected;
    private int unchanged;

    @Column(name = "new_partners")
    private int newPartners;

    private String fault;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ImportRun() {} // JPA

    ImportRun(StoredFile file, Mapping mapping, boolean dryRun, int rows, String by, Instant now) {
        this.id = Ids.next();
        this.kind = mapping.kind();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.mapping = mapping.name();
        this.definition = MappingJson.write(mapping);
        this.dryRun = dryRun;
        this.total = rows;
        this.createdBy = Objects.requireNonNull(by, "by");
        this.createdAt = now;
    }

    /**
     * Goes on to the next stage once all rows of the present one are through; until then nothing changes, so that an
     * import taken up again after a crash stays where it was.
     *
     * @return whether a stage begins that looks at every row anew
     */
    boolean turn(Instant now) {
        if (status == ImportStatus.RECEIVED) {
            begin(dryRun || !mapping().takesGoodRows() ? ImportStatus.CHECKING : ImportStatus.TAKING);
            return true;
        }
        if (done < total) {
            return false;
        }
        if (status == ImportStatus.CHECKING) {
            return settleCheck(now);
        }
        if (status == ImportStatus.TAKING) {
            end(ImportStatus.TAKEN, now);
        }
        return false;
    }

    /** Adds what became of some more rows. */
    void add(Tally tally) {
        doneGroups += tally.groups();
        done += tally.rows();
        accepted += tally.accepted();
        rejected += tally.rejected();
        unchanged += tally.unchanged();
        newPartners += tally.newPartners();
    }

    void fail(String why, Instant now) {
        if (!status.isOver()) {
            fault = why.length() > FAULT ? why.substring(0, FAULT) : why;
            end(ImportStatus.FAILED, now);
        }
    }

    /** Takes up a failed import again where it stopped. */
    void resume() {
        if (status != ImportStatus.FAILED) {
            throw new ImportNotFailed(fileName);
        }
        fault = null;
        endedAt = null;
        status = stage;
    }

    private boolean settleCheck(Instant now) {
        if (!dryRun && rejected == 0) {
            begin(ImportStatus.TAKING);
            return true;
        }
        end(dryRun ? ImportStatus.CHECKED : ImportStatus.REFUSED, now);
        return false;
    }

    private void begin(ImportStatus next) {
        status = next;
        stage = next;
        doneGroups = 0;
        done = 0;
        accepted = 0;
        rejected = 0;
        unchanged = 0;
        newPartners = 0;
    }

    private void end(ImportStatus last, Instant now) {
        status = last;
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public ImportKind kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    /** Fingerprint of the file, by which it is kept. */
    public String sha256() {
        return sha256;
    }

    /** The mapping as it was when the import began. */
    public Mapping mapping() {
        return MappingJson.read(mapping, kind, definition);
    }

    public String mappingName() {
        return mapping;
    }

    public boolean dryRun() {
        return dryRun;
    }

    public ImportStatus status() {
        return status;
    }

    /** Rows of the file. */
    public int total() {
        return total;
    }

    /** Rows that the present stage is through with. */
    public int done() {
        return done;
    }

    /** Facts that the present stage is through with. */
    public int doneGroups() {
        return doneGroups;
    }

    public int accepted() {
        return accepted;
    }

    public int rejected() {
        return rejected;
    }

    public int unchanged() {
        return unchanged;
    }

    public int newPartners() {
        return newPartners;
    }

    /** Why it stopped half-way, or null. */
    public String fault() {
        return fault;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was over, or null. */
    public Instant endedAt() {
        return endedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImportRun that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
