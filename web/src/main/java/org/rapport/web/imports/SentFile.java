package org.rapport.web.imports;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import org.rapport.imports.StoredFile;

/** A file that came with a form. */
final class SentFile {
    private SentFile() {}

    /** Hands the name and the content of the file on, and closes it. */
    static StoredFile keep(Part file, BiFunction<String, InputStream, StoredFile> keeper) {
        try (InputStream content = file.getInputStream()) {
            return keeper.apply(file.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
