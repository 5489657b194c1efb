package org.rapport.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** A file as it was sent, not yet believed to be a table. */
public record SourceFile(Path path, String name) {
    private static final int MAGIC = 8;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final Map<String, String> OTHERS = Map.of(
            "%PDF", "a PDF",
            "\u0089PNG", "a picture",
            "\u00ff\u00d8\u00ff", "a picture",
            "GIF8", "a picture",
            "\u00d0\u00cf\u0011\u00e0", "an old Excel or Word file (.xls, .doc)",
            "\u001f\u008b", "a packed file (gzip)",
            "\u00ff\u00fe", "text in UTF-16",
            "\u00fe\u00ff", "text in UTF-16",
            "{\\rtf", "a text document (RTF)",
            "\u007fELF", "a program");

    /** The table in the file; refused with a reason if there is none. */
    public SourceTable table() {
        try {
            byte[] start = start();
            if (Arrays.equals(start, 0, ZIP.length, ZIP, 0, ZIP.length)) {
                return XlsxTable.of(path, name);
            }
            refuseOthers(start);
            return CsvTable.of(path, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] start() throws IOException {
        long size = Files.size(path);
        if (size == 0) {
            throw new FileEmpty(name);
        }
        if (size > SourceLimits.FILE_MEGABYTES * SourceLimits.MEGABYTE) {
            throw new FileTooLarge(name, SourceLimits.FILE_MEGABYTES);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.copyOf(in.readNBytes(MAGIC), MAGIC);
        }
    }

    private void refuseOthers(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        OTHERS.forEach((magic, looksLike) -> {
            if (text.startsWith(magic)) {
                throw new FileNotATable(name, looksLike);
            }
        });
    }
}
