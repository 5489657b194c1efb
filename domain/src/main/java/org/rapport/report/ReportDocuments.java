package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapport.shared.Language;

/**
 * The documents a night writes, below {@code documents/} in the data folder: one folder a business day, in it the portfolio's
 * and each partner's, each as PDF, XLSX and HTML, in
 * each language that is read. A document appears whole or not at all, and is overwritten when its night is
 * run again.
 */
@ApplicationScoped
public class ReportDocuments {
    private static final String PORTFOLIO = "portfolio";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Path folder;

    public ReportDocuments() {
        this(Path.of(System.getProperty("rapport.data", "rapport-data")).resolve("documents"));
    }

    ReportDocuments(Path folder) {
        this.folder = folder;
    }

    public void putPortfolio(LocalDate day, DocumentFormat format, byte[] content) {
        put(day, PORTFOLIO, format, content);
    }

    public void putPartner(LocalDate day, UUID partner, DocumentFormat format, byte[] content) {
        put(day, partner.toString(), format, content);
    }

    /** The report on the part of the partners that one reader's digest is about. */
    public Path putDigest(LocalDate day, UUID reader, DocumentFormat format, byte[] content) {
        String name = "digest-" + reader;
        put(day, name, format, content);
        return place(day, name, Language.current(), format);
    }

    public Optional<Path> portfolio(LocalDate day, DocumentFormat format) {
        return existing(day, PORTFOLIO, format);
    }

    public Optional<Path> partner(LocalDate day, UUID partner, DocumentFormat format) {
        return existing(day, partner.toString(), format);
    }

    /** The days with documents, newest first. */
    public List<LocalDate> days() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(day -> day.getFileName().toString())
                    .filter(name -> DAY.matcher(name).matches())
                    .map(LocalDate::parse)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the documents", e);
        }
    }

    private Optional<Path> existing(LocalDate day, String name, DocumentFormat format) {
        return Stream.of(Language.current(), Language.ENGLISH)
                .map(language -> place(day, name, language, format))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private void put(LocalDate day, String name, DocumentFormat format, byte[] content) {
        Path place = place(day, name, Language.current(), format);
        Path draft = place.resolveSibling(place.getFileName() + ".part");
        try {
            Files.createDirectories(place.getParent());
            Files.write(draft, content);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new DocumentNotWritten(place.getFileName(), drop(draft, e));
        }
    }

    /** Leaves no half of a document behind, which would take up room that is wanted. */
    private static IOException drop(Path draft, IOException why) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
        return why;
    }

    private Path place(LocalDate day, String name, Language language, DocumentFormat format) {
        String tongue = language == Language.ENGLISH ? "" : "." + language.tag();
        return folder.resolve(day.toString()).resolve(name + tongue + format.suffix());
    }
}
