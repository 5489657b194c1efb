package org.rapport.batch.document;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes cells: texts stay texts whatever they begin with, numbers are numbers, days are days; formulas are never written. */
final class Cells {
    private static final int LONGEST = 32_767;
    private static final String DANGEROUS = "=+-@\t\r\n|%";

    private final XSSFWorkbook book;
    private final CellStyle head;
    private final CellStyle plain;
    private final CellStyle quoted;
    private final CellStyle day;
    private final CellStyle score;
    private final CellStyle title;

    Cells(XSSFWorkbook book) {
        this.book = book;
        this.plain = book.createCellStyle();
        this.quoted = book.createCellStyle();
        quoted.setQuotePrefixed(true);
        this.day = formatted("yyyy-mm-dd");
        this.score = formatted("0.0");
        this.head = bold(10);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setWrapText(true);
        this.title = bold(14);
        head.setQuotePrefixed(true);
        title.setQuotePrefixed(true);
    }

    /** A new row below the last one; each value goes into its own cell, null leaves a cell empty. */
    XSSFRow row(XSSFSheet sheet, Object... values) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                write(row.createCell(i), values[i]);
            }
        }
        return row;
    }

    /** A row of column names that stays in view. */
    void head(XSSFSheet sheet, String... names) {
        row(sheet, (Object[]) names).forEach(cell -> cell.setCellStyle(head));
        sheet.createFreezePane(0, sheet.getLastRowNum() + 1);
    }

    /** A row with a heading in it. */
    void title(XSSFSheet sheet, String text) {
        row(sheet, text).getCell(0).setCellStyle(title);
    }

    private void write(XSSFCell cell, Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Integer whole) {
            cell.setCellValue(whole);
            cell.setCellStyle(plain);
        } else if (value instanceof Double number) {
            cell.setCellValue(number);
            cell.setCellStyle(score);
        } else {
            text(cell, Printable.of(value.toString()));
        }
    }

    private void text(XSSFCell cell, String text) {
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
        cell.setCellStyle(!text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? quoted : plain);
    }

    private CellStyle formatted(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle bold(int points) {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }
}
