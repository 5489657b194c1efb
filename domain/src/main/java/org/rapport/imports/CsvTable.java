package org.rapport.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A CSV file: comma, semicolon or tab, UTF-8 or ISO-8859-1, found out from the file itself. */
final class CsvTable implements SourceTable {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int ROWS_TRIED = 10;

    private final Path path;
    private final TextEncoding encoding;
    private final char separator;
    private final SourceRow header;

    private CsvTable(Path path, TextEncoding encoding, char separator, SourceRow header) {
        this.path = path;
        this.encoding = encoding;
        this.separator = separator;
        this.header = header;
    }

    static CsvTable of(Path path, String file) throws IOException {
        TextEncoding encoding = TextEncoding.of(path, file);
        char separator = separator(path, encoding);
        SourceRow header =
                head(path, encoding, separator, 1).stream().findFirst().orElseThrow(() -> new RowsMissing(file));
        return new CsvTable(path, encoding, separator, header);
    }

    @Override
    public SourceShape shape() {
        return SourceShape.csv(encoding.label(), separator);
    }

    @Override
    public List<String> columns() {
        return header.cells().stream().map(String::strip).toList();
    }

    @Override
    public Stream<SourceRow> rows() {
        return open(path, encoding, separator).filter(row -> row.line() > header.line());
    }

    /** The separator that cuts the first rows into the most columns, all rows alike; else the one most used in the first. */
    private static char separator(Path path, TextEncoding encoding) {
        char best = SEPARATORS[0];
        int most = 0;
        for (char candidate : SEPARATORS) {
            int score = score(head(path, encoding, candidate, ROWS_TRIED));
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    private static int score(List<SourceRow> rows) {
        if (rows.isEmpty() || rows.get(0).cells().size() < 2) {
            return 0;
        }
        int columns = rows.get(0).cells().size();
        boolean alike = rows.stream().allMatch(row -> row.cells().size() == columns);
        return columns + (alike && rows.size() > 1 ? SourceLimits.COLUMNS : 0);
    }

    /** The first rows, as far as they can be read with the separator. */
    private static List<SourceRow> head(Path path, TextEncoding encoding, char separator, int rows) {
        try (Stream<SourceRow> all = open(path, encoding, separator)) {
            return all.limit(rows).toList();
        } catch (QuoteMisplaced | QuoteNotClosed wrongSeparator) {
            if (rows == 1) {
                throw wrongSeparator;
            }
            return head(path, encoding, separator, rows - 1);
        }
    }

    private static Stream<SourceRow> open(Path path, TextEncoding encoding, char separator) {
        try {
            CsvCells cells = new CsvCells(encoding.open(path), separator);
            Iterator<SourceRow> rows = new Rows(cells);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                    .onClose(() -> close(cells))
                    .filter(row -> !row.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(CsvCells cells) {
        try {
            cells.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records of the file one after the other. */
    private static final class Rows implements Iterator<SourceRow> {
        private final CsvCells cells;
        private Optional<SourceRow> next;

        Rows(CsvCells cells) {
            this.cells = cells;
        }

        @Override
        public boolean hasNext() {
            if (next == null) {
                next = read();
            }
            return next.isPresent();
        }

        @Override
        public SourceRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            SourceRow row = next.orElseThrow();
            next = null;
            return row;
        }

        private Optional<SourceRow> read() {
            try {
                return cells.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
