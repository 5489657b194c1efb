package org.rapport.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads RFC 4180 records one at a time. Written here because a quotation mark that is never closed must be refused with
 * its line (the library at hand would silently swallow the rows behind it), and because every size is limited while reading.
 */
final class CsvCells implements Closeable {
    private static final int END = -1;
    private static final int PIECE = 1 << 15;

    private final Reader in;
    private final char separator;
    private final char[] piece = new char[PIECE];
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int start;
    private int letters;
    private int at;
    private int next;

    CsvCells(Reader in, char separator) throws IOException {
        this.in = in;
        this.separator = separator;
        advance();
    }

    /** The next record, blank lines included; empty at the end of the file. */
    Optional<SourceRow> read() throws IOException {
        if (next == END) {
            return Optional.empty();
        }
        cells = new ArrayList<>(cells.size());
        start = line;
        readCell();
        while (next == separator) {
            advance();
            readCell();
        }
        endLine();
        return Optional.of(new SourceRow(start, cells));
    }

    private void readCell() throws IOException {
        cell.setLength(0);
        if (next == '"') {
            readQuoted();
        }
        while (next != separator && next != '\n' && next != '\r' && next != END) {
            keep();
        }
        if (cells.size() == SourceLimits.COLUMNS) {
            throw new ColumnsTooMany(start, SourceLimits.COLUMNS);
        }
        cells.add(cell.toString());
    }

    private void readQuoted() throws IOException {
        int opened = line;
        advance();
        while (next != '"' || doubled()) {
            if (next == END) {
                throw new QuoteNotClosed(opened);
            }
            countLine();
            keep();
        }
        if (next != separator && next != '\n' && next != '\r' && next != END) {
            throw new QuoteMisplaced(line);
        }
    }

    /** Steps over a quotation mark: true if a second one follows, which then belongs to the text. */
    private boolean doubled() throws IOException {
        advance();
        return next == '"';
    }

    private void keep() throws IOException {
        if (cell.length() == SourceLimits.CELL) {
            throw new CellTooLong(start, SourceLimits.CELL);
        }
        cell.append((char) next);
        advance();
    }

    private void endLine() throws IOException {
        if (next == '\r') {
            advance();
            if (next != '\n') {
                line++;
                return;
            }
        }
        if (next == '\n') {
            line++;
            advance();
        }
    }

    private void countLine() {
        if (next == '\n') {
            line++;
        }
    }

    private void advance() throws IOException {
        if (at == letters) {
            letters = in.read(piece);
            at = 0;
        }
        next = letters < 0 ? END : piece[at++];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
