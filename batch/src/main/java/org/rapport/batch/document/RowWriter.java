package org.rapport.batch.document;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** Writes the rows of a sheet as the library does, without a lock at each character. */
final class RowWriter extends SheetDataWriter {
    RowWriter() throws IOException {}

    @Override
    @SuppressWarnings("deprecation") // deprecated for being public only
    public Writer createWriter(File file) throws IOException {
        return new Unlocked(new OutputStreamWriter(new FileOutputStream(file), StandardCharsets.UTF_8));
    }

    /** Collects characters; it is used by one thread, and closed more than once. */
    private static final class Unlocked extends Writer {
        private static final int HELD = 16_384;

        private final Writer to;
        private final char[] held = new char[HELD];
        private int used;

        Unlocked(Writer to) {
            this.to = to;
        }

        @Override
        public void write(int c) throws IOException {
            if (used == HELD) {
                pass();
            }
            held[used++] = (char) c;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            write(new String(text, from, length));
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            if (length > HELD - used) {
                pass();
            }
            if (length > HELD) {
                to.write(text, from, length);
            } else {
                text.getChars(from, from + length, held, used);
                used += length;
            }
        }

        @Override
        public void write(String text) throws IOException {
            write(text, 0, text.length());
        }

        @Override
        public void flush() throws IOException {
            pass();
            to.flush();
        }

        @Override
        public void close() throws IOException {
            pass();
            to.close();
        }

        private void pass() throws IOException {
            int length = used;
            used = 0;
            if (length > 0) {
                to.write(held, 0, length);
            }
        }
    }
}
