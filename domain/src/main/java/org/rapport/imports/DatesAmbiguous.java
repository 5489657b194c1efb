package org.rapport.imports;

import java.io.Serial;
import java.util.List;

/** Dates of a column that could all be day/month as well as month/day. */
public class DatesAmbiguous extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public DatesAmbiguous(String column, List<String> examples) {
        super(
                "The dates of \"" + column + "\" can be read as day/month and as month/day: " + examples
                        + ". State the pattern in the mapping, for example dd/MM/yyyy.",
                column,
                String.join(", ", examples));
    }
}
