package org.rapport.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook, streamed. */
final class XlsxTable implements SourceTable {
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final Path path;
    private final String file;
    private final SerialDays days;
    private final SourceRow header;

    private XlsxTable(Path path, String file) throws IOException {
        this.path = path;
        this.file = file;
        try (ReadableWorkbook book = new ReadableWorkbook(path.toFile(), OPTIONS)) {
            this.days = book.isDate1904() ? SerialDays.FROM_1904 : SerialDays.FROM_1900;
        }
        try (Stream<SourceRow> rows = all()) {
            this.header = rows.findFirst().orElseThrow(() -> new RowsMissing(file));
        }
    }

    static XlsxTable of(Path path, String file) throws IOException {
        WorkbookSize.check(path, file);
        try {
            return new XlsxTable(path, file);
        } catch (ExcelReaderException | UncheckedIOException | IOException | IllegalStateException e) {
            throw new WorkbookBroken(file);
        }
    }

    @Override
    public SourceShape shape() {
        return SourceShape.xlsx(days);
    }

    @Override
    public List<String> columns() {
        return header.cells().stream().map(String::strip).toList();
    }

    @Override
    public Stream<SourceRow> rows() {
        return all().filter(row -> row.line() > header.line());
    }

    private Stream<SourceRow> all() {
        try {
            ReadableWorkbook book = new ReadableWorkbook(path.toFile(), OPTIONS);
            return book.getFirstSheet()
                    .openStream()
                    .map(this::row)
                    .filter(row -> !row.isBlank())
                    .onClose(() -> close(book));
        } catch (ExcelReaderException | IOException e) {
            throw new WorkbookBroken(file);
        }
    }

    private SourceRow row(Row row) {
        if (row.getCellCount() > SourceLimits.COLUMNS) {
            throw new ColumnsTooMany(row.getRowNum(), SourceLimits.COLUMNS);
        }
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(this::text).orElse(""));
        }
        return new SourceRow(row.getRowNum(), cells);
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal) {
            return number(cell);
        }
        if (cell.getType() == CellType.EMPTY) {
            return "";
        }
        return cell.getValue() == null ? String.valueOf(cell.getRawValue()) : String.valueOf(cell.getValue());
    }

    private String number(Cell cell) {
        String plain = ((BigDecimal) cell.getValue()).toPlainString();
        return ExcelFormat.isDay(cell.getDataFormatId(), cell.getDataFormatString())
                ? days.day(plain).map(String::valueOf).orElse(plain)
                : plain;
    }

    private static void close(ReadableWorkbook book) {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
