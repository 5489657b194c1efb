package org.rapport.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A log that starts a new file when it is full and keeps the last few: rapport.log, rapport.log.1, rapport.log.2, … */
final class LogFile extends OutputStream {
    private static final long FULL_BYTES = 10_000_000;
    private static final int KEPT = 5;

    private final Path file;
    private OutputStream out;
    private long size;

    LogFile(Path file) throws IOException {
        this.file = file;
        open();
    }

    @Override
    public synchronized void write(int octet) throws IOException {
        out.write(octet);
        size++;
        if (size >= FULL_BYTES && octet == '\n') {
            startNew();
        }
    }

    @Override
    public synchronized void write(byte[] octets, int from, int length) throws IOException {
        out.write(octets, from, length);
        size += length;
        if (size >= FULL_BYTES && length > 0 && octets[from + length - 1] == '\n') {
            startNew();
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        out.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }

    private void open() throws IOException {
        out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        size = Files.size(file);
    }

    private void startNew() throws IOException {
        out.close();
        for (int number = KEPT - 1; number >= 1; number--) {
            move(numbered(number), numbered(number + 1));
        }
        move(file, numbered(1));
        open();
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
