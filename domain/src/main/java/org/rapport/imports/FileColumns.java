package org.rapport.imports;

import java.util.List;

/** The columns of a file and how it was read, before any mapping is chosen. */
public record FileColumns(SourceShape shape, List<String> columns) {}
