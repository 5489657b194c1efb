package org.rapport.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out how the letters of a text file are written, from every byte of it: UTF-8 if all of it is UTF-8; else
 * ISO-8859-1, unless it holds bytes that mean nothing there or whole UTF-8 letters beside the broken ones.
 */
record TextEncoding(Charset charset, boolean marked) {
    private static final int MARK_LENGTH = 3;
    private static final int PIECE = 1 << 16;

    static TextEncoding of(Path path, String file) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Utf8Check check = new Utf8Check(file);
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                for (int i = 0; i < read; i++) {
                    check.accept(piece[i] & 0xFF);
                }
            }
            return new TextEncoding(check.verdict() ? UTF_8 : ISO_8859_1, check.marked());
        }
    }

    String label() {
        return charset.name() + (marked ? " with BOM" : "");
    }

    Reader open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        if (marked) {
            in.skipNBytes(MARK_LENGTH);
        }
        return new InputStreamReader(in, charset);
    }
}
