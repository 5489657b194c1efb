package org.rapport.batch.document;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How the cells of a workbook look.
 *
 * @param quoted of a text that would be read as a formula when somebody edits it
 */
record CellStyles(CellStyle plain, CellStyle quoted, CellStyle day, CellStyle score, CellStyle head, CellStyle title) {

    static CellStyles of(Workbook book) {
        CellStyle plain = book.getCellStyleAt(0);
        CellStyle day = formatted(book, "yyyy-mm-dd");
        CellStyle score = formatted(book, "0.0");
        CellStyle head = quoted(bold(book, 10));
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setWrapText(true);
        return new CellStyles(plain, quoted(book.createCellStyle()), day, score, head, quoted(bold(book, 14)));
    }

    private static CellStyle quoted(CellStyle style) {
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle formatted(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle bold(Workbook book, int points) {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }
}
