package org.rapport.shared;

import java.io.Serializable;
import java.util.List;

/** One page of a longer list, and how long the whole list is. */
public record Page<T>(List<T> rows, long total, int first, int size) implements Serializable {
    /** First row of the next page, or -1 if this is the last. */
    public int next() {
        return first + rows.size() < total ? first + rows.size() : -1;
    }

    /** First row of the page before, or -1 if this is the first. */
    public int previous() {
        return first == 0 ? -1 : Math.max(0, first - size);
    }
}
