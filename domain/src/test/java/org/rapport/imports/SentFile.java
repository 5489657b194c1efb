package org.rapport.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them. */
final class SentFile {
    static final String HEADER = "partner,reference,promisor,title,announced_on,due_on,fulfilled_on\n";

    private SentFile() {}

    static SourceFile text(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    static SourceFile text(String text, Charset charset) {
        return bytes(text.getBytes(charset));
    }

    static SourceFile bytes(byte... bytes) {
        try {
            Path path = Files.createTempFile("import", ".csv");
            path.toFile().deleteOnExit();
            Files.write(path, bytes);
            return new SourceFile(path, "deliveries.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with the given sheet rows, its cell style 1 being a date. */
    static SourceFile workbook(String rows, boolean from1904) {
        try {
            Path path = Files.createTempFile("import", ".xlsx");
            path.toFile().deleteOnExit();
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
                write(zip, "[Content_Types].xml", CONTENT_TYPES);
                write(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
                write(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
                write(zip, "xl/workbook.xml", WORKBOOK.replace("FROM_1904", from1904 ? "1" : "0"));
                write(zip, "xl/styles.xml", STYLES);
                write(zip, "xl/worksheets/sheet1.xml", SHEET.replace("ROWS", rows));
            }
            return new SourceFile(path, "deliveries.xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceRow> rows(SourceFile file) {
        try (Stream<SourceRow> rows = file.table().rows()) {
            return rows.toList();
        }
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        ((OutputStream) zip).write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relation(String type, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/></Relationships>
                """.formatted(type, target);
    }

    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"
            ContentType="application/xml"/><Override PartName="/xl/workbook.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override
            PartName="/xl/styles.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override
            PartName="/xl/worksheets/sheet1.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
            """;

    private static final String WORKBOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr
            date1904="FROM_1904"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>
            """;

    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf
            numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>
            """;

    private static final String SHEET = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>ROWS</sheetData></worksheet>
            """;
}
