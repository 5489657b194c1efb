package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Where files come in and imports are set going, whoever asks: the portal, the API, the command line, a restart. */
@ApplicationScoped
public class ImportDesk {
    /** Facts that are worked on in one transaction. */
    public static final int CHUNK = 2_000;

    private static final System.Logger LOG = System.getLogger(ImportDesk.class.getName());

    /** Surveys kept: from its preview to its last row, the same file is surveyed again and again. */
    private static final int REMEMBERED = 2;

    /** What is surveyed: a file is kept under what it holds. */
    private record Asked(String sha256, String name, Mapping mapping) {}

    private final Map<Asked, Survey> surveys = new ConcurrentHashMap<>();
    private final AtomicReference<ImportJobs> jobs = new AtomicReference<>();
    private FileStore files;
    private ImportBook book;
    private MappingShelf shelf;

    protected ImportDesk() {} // CDI proxy

    @Inject
    public ImportDesk(FileStore files, ImportBook book, MappingShelf shelf) {
        this.files = files;
        this.book = book;
        this.shelf = shelf;
    }

    /** Takes the background runner into service. */
    public void open(ImportJobs runner) {
        jobs.set(runner);
    }

    /** Keeps a file for preview and import. */
    public StoredFile keep(String name, InputStream body) {
        return files.keep(name, body);
    }

    /** Reads a whole file without changing anything. */
    public Survey survey(StoredFile file, Mapping mapping) {
        Asked asked = new Asked(file.sha256(), file.name(), mapping);
        SourceFile source = files.open(file);
        Survey known = surveys.get(asked);
        return known != null ? known : remembered(asked, Survey.of(source, mapping));
    }

    private Survey remembered(Asked asked, Survey survey) {
        if (surveys.size() >= REMEMBERED) {
            surveys.clear();
        }
        surveys.put(asked, survey);
        return survey;
    }

    /** Begins an import; refused if the file cannot be understood. */
    public ImportRun order(StoredFile file, Mapping mapping, boolean dryRun, String by) {
        return book.open(file, mapping, dryRun, survey(file, mapping).rows(), by);
    }

    /** Leaves the import to the background. */
    public void start(UUID run) {
        ImportJobs runner = jobs.get();
        if (runner == null) {
            throw new IllegalStateException("imports cannot be run yet: the server is starting");
        }
        runner.start(run);
    }

    /** Carries the import out before it returns, in the same pieces as the background does. */
    public void runNow(UUID run) {
        try {
            while (!book.turn(run).isOver()) {
                workThrough(run);
            }
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Import " + run + " stopped half-way", fault);
            book.fail(run, String.valueOf(fault.getMessage()));
        }
    }

    /** The facts that the present stage has not been through; the caller closes it. */
    public ImportReading read(UUID run) {
        ImportRun present = book.find(run);
        StoredFile file = new StoredFile(present.sha256(), present.fileName(), 0);
        return new ImportReading(survey(file, present.mapping()), present.doneGroups());
    }

    /** The mapping for a kind: by its name, else as JSON text, else for a file that has our column names. */
    public Mapping mapping(ImportKind kind, String nameOrJson) {
        return shelf.mapping(kind, nameOrJson);
    }

    private void workThrough(UUID run) {
        try (ImportReading facts = read(run)) {
            if (!facts.hasNext()) {
                throw new IllegalStateException("the file has fewer rows than it had at first");
            }
            List<RowGroup> chunk = new ArrayList<>(CHUNK);
            while (facts.hasNext()) {
                chunk.add(facts.next());
                if (chunk.size() == CHUNK || !facts.hasNext()) {
                    book.work(run, chunk);
                    chunk.clear();
                }
            }
        }
    }
}
