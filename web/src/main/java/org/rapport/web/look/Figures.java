package org.rapport.web.look;

import java.io.Serializable;
import java.util.List;

/** The figures behind a picture, as a table that is already in words. */
public record Figures(List<String> heads, List<List<String>> rows) implements Serializable {
    public Figures {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
