package org.rapport.imports;

import java.io.Serial;
import java.util.List;

/** A table without columns that its kind of import cannot do without. */
public class ColumnsMissing extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public ColumnsMissing(List<String> fields, List<String> columns) {
        super(
                "Nothing in the file gives " + fields + "; its columns are " + columns
                        + ". Rename a column, or use a mapping.",
                String.join(", ", fields),
                String.join(", ", columns));
    }
}
