package org.rapport.imports;

import java.io.Serial;

/** Two columns of a table with one name, where the name is needed. */
public class ColumnDoubled extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public ColumnDoubled(String column) {
        super("The file has two columns called \"" + column + "\". Rename one of them.", column);
    }
}
