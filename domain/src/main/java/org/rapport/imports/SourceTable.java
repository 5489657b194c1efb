package org.rapport.imports;

import java.util.List;
import java.util.stream.Stream;

/** A table of another system, read row by row and never held as a whole; it can be read as often as needed. */
public interface SourceTable {
    SourceShape shape();

    /** Names of the columns as the file writes them. */
    List<String> columns();

    /** The rows below the column names, empty ones left out; the stream must be closed. */
    Stream<SourceRow> rows();
}
