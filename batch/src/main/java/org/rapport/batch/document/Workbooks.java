package org.rapport.batch.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens, fills and closes a workbook. */
final class Workbooks {
    private static final int CHARACTER = 256;

    private Workbooks() {}

    /** The workbook as bytes. */
    static byte[] written(BiConsumer<XSSFWorkbook, Cells> content) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream(65_536)) {
            book.getProperties().getCoreProperties().setCreator("Rapport");
            content.accept(book, new Cells(book));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the widths of the first columns, in characters; measured widths would need fonts of the reader's machine. */
    static void widths(XSSFSheet sheet, int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * CHARACTER);
        }
    }
}
