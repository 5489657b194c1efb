package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.identity.Permission;
import org.rapport.identity.Permitted;
import org.rapport.shared.Page;

/**
 * What a user may do with files of other systems. Not one transaction a use case, unlike other services: an import is
 * taken in pieces, each with its account, so that it can go on after a crash.
 */
@ApplicationScoped
public class ImportService {
    /** Files with no more rows than this are worked through at once, larger ones in the background. */
    static final int AT_ONCE = 1_000;

    private ImportDesk desk;
    private ImportBook book;
    private Imports imports;
    private FileStore files;
    private MappingShelf shelf;
    private Caller caller;
    private Clock clock;

    protected ImportService() {} // CDI proxy

    @Inject
    public ImportService(
            ImportDesk desk,
            ImportBook book,
            Imports imports,
            FileStore files,
            MappingShelf shelf,
            Caller caller,
            Clock clock) {
        this.desk = desk;
        this.book = book;
        this.imports = imports;
        this.files = files;
        this.shelf = shelf;
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps a file to preview and import it. */
    @Permitted(Permission.IMPORT)
    public StoredFile upload(String name, InputStream body) {
        return desk.keep(name, body);
    }

    /** The columns of a file; refused if it is no table. */
    @Permitted(Permission.IMPORT)
    public FileColumns columns(StoredFile file) {
        SourceTable table = files.open(file).table();
        return new FileColumns(table.shape(), table.columns());
    }

    /** The file under a mapping, with its first rows; nothing is changed. */
    @Permitted(Permission.IMPORT)
    public ImportPreview preview(StoredFile file, Mapping mapping) {
        return ImportPreview.of(desk.survey(file, mapping), new CommitmentRules(LocalDate.now(clock)));
    }

    /** Imports a file, or only checks it; the answer shows how far it has come. */
    @Permitted(Permission.IMPORT)
    public ImportResult start(StoredFile file, Mapping mapping, boolean dryRun) {
        ImportRun run = desk.order(file, mapping, dryRun, caller.login());
        if (run.total() <= AT_ONCE) {
            desk.runNow(run.id());
        } else {
            desk.start(run.id());
        }
        return result(run.id());
    }

    /** Lets an import that stopped half-way go on. */
    @Permitted(Permission.IMPORT)
    public ImportResult resume(UUID id) {
        book.resume(id);
        desk.start(id);
        return result(id);
    }

    @Permitted(Permission.IMPORT)
    public ImportResult result(UUID id) {
        return ImportResult.of(book.find(id), imports);
    }

    /** How far an import has come, with the first of its problems only: what its page asks for again and again. */
    @Permitted(Permission.IMPORT)
    public ImportResult summary(UUID id) {
        return ImportResult.of(book.find(id), imports, 1);
    }

    /** Imports the file of an earlier import once more with its mapping, whole or its good rows only. */
    @Permitted(Permission.IMPORT)
    public ImportResult again(UUID id, Mapping.Take take) {
        ImportRun earlier = book.find(id);
        return start(fileOf(earlier), earlier.mapping().taking(take), false);
    }

    /** The file of an import under its mapping, with its first rows; nothing is changed. */
    @Permitted(Permission.IMPORT)
    public ImportPreview preview(UUID id) {
        ImportRun run = book.find(id);
        return preview(fileOf(run), run.mapping());
    }

    private static StoredFile fileOf(ImportRun run) {
        return new StoredFile(run.sha256(), run.fileName(), 0);
    }

    /** Problems of an import by line: those that keep rows out, or those only pointed out. */
    @Permitted(Permission.IMPORT)
    public Page<ProblemLine> problems(UUID id, boolean refusing, int first, int size) {
        Page<Problem> page = imports.problems(book.find(id).id(), refusing, first, size);
        return new Page<>(page.rows().stream().map(ProblemLine::of).toList(), page.total(), first, size);
    }

    /** All imports, newest first. */
    @Permitted(Permission.IMPORT)
    public Page<ImportRow> list(int first, int size) {
        Page<ImportRun> page = imports.page(first, size);
        return new Page<>(page.rows().stream().map(ImportRow::of).toList(), page.total(), first, size);
    }

    /** The mapping of a name, or written as JSON; without either, that of a file with our own column names. */
    @Permitted(Permission.IMPORT)
    public Mapping mapping(String kind, String nameOrJson) {
        return shelf.mapping(ImportKind.called(kind), nameOrJson);
    }

    /** Mappings for a kind by name, those that Rapport brings along among them. */
    @Permitted(Permission.IMPORT)
    public List<MappingRow> mappings(String kind) {
        return shelf.rows(ImportKind.called(kind));
    }

    /** Keeps a mapping under a name. */
    @Permitted(Permission.IMPORT)
    public void saveMapping(String kind, String name, String json) {
        shelf.keep(MappingJson.read(name, ImportKind.called(kind), json), caller.login());
    }
}
