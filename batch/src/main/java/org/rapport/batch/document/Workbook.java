package org.rapport.batch.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook sheet after sheet. Only the last rows are held, so that a workbook of any length takes the same room;
 * equal content makes equal bytes.
 */
final class Workbook {
    private static final int ROWS_HELD = 1_000;

    private final SXSSFWorkbook book;
    private final CellStyles styles;

    private Workbook(SXSSFWorkbook book) {
        this.book = book;
        this.styles = CellStyles.of(book);
        CoreProperties about = book.getXSSFWorkbook().getProperties().getCoreProperties();
        about.setCreator("Rapport");
        about.setCreated(Optional.empty());
    }

    /** A workbook that is not packed once more, for nobody, when it is closed. */
    private static final class Unkept extends XSSFWorkbook {
        @Override
        public void close() {
            getPackage().revert();
        }
    }

    /** Rows pass through a file for each sheet; the archive is packed quickly rather than closely. */
    private static final class Streamed extends SXSSFWorkbook {
        Streamed() {
            super(new Unkept(), ROWS_HELD);
        }

        @Override
        protected SheetDataWriter createSheetDataWriter() throws IOException {
            return new RowWriter();
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
            archive.setLevel(Deflater.BEST_SPEED);
            return archive;
        }
    }

    /** The workbook as bytes. */
    static byte[] written(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream(32_768);
        write(bytes, content);
        return bytes.toByteArray();
    }

    /** Fills the workbook, then writes it and closes the stream. */
    static void write(OutputStream to, Consumer<Workbook> content) {
        try (to;
                SXSSFWorkbook book = new Streamed()) {
            content.accept(new Workbook(book));
            book.writeAvoidingTempFiles(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next sheet, with the widths of its first columns in characters. */
    Sheet sheet(String name, int... widths) {
        Sheet sheet = new Sheet(book.createSheet(name), styles);
        sheet.widths(widths);
        return sheet;
    }
}
