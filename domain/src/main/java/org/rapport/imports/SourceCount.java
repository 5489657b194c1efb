package org.rapport.imports;

import java.io.Serializable;

/** How many taken rows have a field from a column, where the mapping allows more than one: the stated assumption in figures. */
public record SourceCount(String field, String column, int rows) implements Serializable {}
