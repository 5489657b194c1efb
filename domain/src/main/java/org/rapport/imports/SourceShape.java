package org.rapport.imports;

import java.io.Serializable;

/** How a file was read: its format and, of a CSV file, encoding and separator. */
public record SourceShape(Format format, String encoding, String separator, SerialDays serialDays)
        implements Serializable {
    /** What kind of file it is. */
    public enum Format {
        CSV,
        XLSX
    }

    static SourceShape csv(String encoding, char separator) {
        return new SourceShape(Format.CSV, encoding, String.valueOf(separator), SerialDays.NONE);
    }

    static SourceShape xlsx(SerialDays days) {
        return new SourceShape(Format.XLSX, "", "", days);
    }

    /** Whether a row may leave out its last cells, as workbooks do. */
    public boolean shortRowsAreWhole() {
        return format == Format.XLSX;
    }
}
