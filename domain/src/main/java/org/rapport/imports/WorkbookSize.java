package org.rapport.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a workbook into nothing, to learn its true size before it is read: a zip bomb stops here. */
final class WorkbookSize {
    private static final int ENTRIES = 2_000;
    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";

    private final String file;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    private WorkbookSize(String file) {
        this.file = file;
    }

    static void check(Path path, String file) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new FileNotATable(file, "a packed file (zip)");
            }
            new WorkbookSize(file).measure(zip);
        } catch (ZipException e) {
            throw new WorkbookBroken(file);
        }
    }

    private void measure(ZipFile zip) throws IOException {
        if (zip.size() > ENTRIES) {
            throw new WorkbookTooLarge(file, SourceLimits.UNPACKED_MEGABYTES);
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream in = zip.getInputStream(entry)) {
                measure(in, entry.getName().equalsIgnoreCase(SHARED_TEXTS));
            }
        }
    }

    private void measure(InputStream in, boolean heldInMemory) throws IOException {
        long before = unpacked;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            refuseAbove(SourceLimits.UNPACKED_MEGABYTES, unpacked);
            if (heldInMemory) {
                refuseAbove(SourceLimits.SHARED_TEXT_MEGABYTES, unpacked - before);
            }
        }
    }

    private void refuseAbove(long megabytes, long bytes) {
        if (bytes > megabytes * SourceLimits.MEGABYTE) {
            throw new WorkbookTooLarge(file, megabytes);
        }
    }
}
