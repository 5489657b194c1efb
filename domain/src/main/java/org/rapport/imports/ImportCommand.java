package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.rapport.shared.Command;

/** Imports a file from the command line and prints what became of it. */
@ApplicationScoped
public class ImportCommand implements Command {
    private static final int PROBLEMS_PRINTED = 20;

    private ImportDesk desk;
    private ImportBook book;
    private Imports imports;

    protected ImportCommand() {} // CDI proxy

    @Inject
    public ImportCommand(ImportDesk desk, ImportBook book, Imports imports) {
        this.desk = desk;
        this.book = book;
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import";
    }

    /** Arguments: kind, file, mapping (a file, a name or empty), {@code dry-run} or empty. */
    @Override
    public boolean run(List<String> arguments, Consumer<String> out) {
        ImportKind kind = ImportKind.called(arguments.get(0));
        Mapping mapping = desk.mapping(kind, mapping(arguments.get(2)));
        boolean dryRun = arguments.get(3).equals("dry-run");
        ImportRun run = desk.order(keep(Path.of(arguments.get(1))), mapping, dryRun, "command line");
        desk.runNow(run.id());
        ImportResult result = ImportResult.of(book.find(run.id()), imports);
        print(result, out);
        return result.status() == ImportStatus.TAKEN || result.status() == ImportStatus.CHECKED;
    }

    private StoredFile keep(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return desk.keep(String.valueOf(file.getFileName()), in);
        } catch (IOException e) {
            throw new FileNotReadable(file.toString());
        }
    }

    private static String mapping(String argument) {
        try {
            boolean file = !argument.isEmpty() && Files.isRegularFile(Path.of(argument));
            return file ? Files.readString(Path.of(argument), StandardCharsets.UTF_8) : argument;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(ImportResult result, Consumer<String> out) {
        out.accept(sentence(result));
        out.accept("rows " + result.rows() + ", accepted " + result.accepted() + ", unchanged " + result.unchanged()
                + ", refused " + result.rejected()
                + (result.heldBack() > 0 ? ", held back " + result.heldBack() : "")
                + (result.newPartners() > 0 ? ", new partners " + result.newPartners() : ""));
        result.sources()
                .forEach(source ->
                        out.accept(source.field() + " from \"" + source.column() + "\": " + source.rows() + " rows"));
        result.problems().stream().limit(PROBLEMS_PRINTED).forEach(problem -> out.accept(line(problem)));
        if (result.problemCount() > PROBLEMS_PRINTED) {
            out.accept("... and " + (result.problemCount() - PROBLEMS_PRINTED)
                    + " more problems; all of them are on the import page and at /api/v1/imports/" + result.id());
        }
    }

    private static String sentence(ImportResult result) {
        return switch (result.status()) {
            case TAKEN -> result.fileName() + " is imported.";
            case CHECKED -> result.fileName() + " was checked; nothing was changed.";
            case REFUSED ->
                "Nothing of " + result.fileName() + " was taken, because some of its rows cannot be."
                        + " Correct them, or put \"take\": \"good-rows\" into the mapping.";
            default -> "The import of " + result.fileName() + " stopped half-way: " + result.fault();
        };
    }

    private static String line(ProblemLine problem) {
        return "line " + problem.line() + ", " + problem.column() + " \"" + problem.value() + "\": " + problem.problem()
                + " " + problem.remedy();
    }
}
