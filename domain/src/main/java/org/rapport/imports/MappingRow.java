package org.rapport.imports;

/** A mapping in a list; {@code shipped} if Rapport brings it along and nobody has replaced it. */
public record MappingRow(String name, Mapping mapping, boolean shipped) {
    /** The mapping as JSON. */
    public String json() {
        return MappingJson.write(mapping);
    }
}
