package org.rapport.imports;

import java.io.Serial;
import java.util.List;

/** A mapping that names a column which the file does not have. */
public class ColumnUnknown extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public ColumnUnknown(String column, String field, List<String> columns) {
        super(
                "The mapping takes " + field + " from \"" + column + "\", but the columns are " + columns + ".",
                column,
                field,
                String.join(", ", columns));
    }
}
