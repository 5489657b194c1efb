package org.rapport.web.imports;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.imports.Mapping;
import org.rapport.imports.TargetField;

/** One of our columns in the mapping editor: which columns of the file it is taken from, or what it always is. */
public class MappingLine implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int EDITED = 2;

    private final TargetField field;
    private final List<String> rest;
    private String source;
    private String otherwise;
    private String constant;

    MappingLine(TargetField field, Mapping mapping) {
        List<String> sources = mapping.sourcesOf(field).orElse(List.of());
        this.field = field;
        this.source = sources.isEmpty() ? null : sources.get(0);
        this.otherwise = sources.size() < EDITED ? null : sources.get(1);
        this.rest = new ArrayList<>(sources.subList(Math.min(EDITED, sources.size()), sources.size()));
        this.constant = mapping.constantOf(field).orElse(null);
    }

    /** The columns it is taken from, the first that holds something counting. */
    List<String> sources() {
        return Stream.concat(Stream.of(source == null ? "" : source, otherwise == null ? "" : otherwise), rest.stream())
                .filter(column -> !column.isBlank())
                .distinct()
                .toList();
    }

    Optional<String> always() {
        return Optional.ofNullable(constant).map(String::strip).filter(value -> !value.isEmpty());
    }

    public TargetField getField() {
        return field;
    }

    /** Further columns after the first two, which are kept as they are. */
    public List<String> getRest() {
        return rest;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getOtherwise() {
        return otherwise;
    }

    public void setOtherwise(String otherwise) {
        this.otherwise = otherwise;
    }

    public String getConstant() {
        return constant;
    }

    public void setConstant(String constant) {
        this.constant = constant;
    }
}
