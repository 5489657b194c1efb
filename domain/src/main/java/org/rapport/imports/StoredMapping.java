package org.rapport.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.regex.Pattern;

/** A mapping that somebody keeps under a name. */
@Entity
@Table(name = "import_mapping")
public class StoredMapping {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @Id
    private String name;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private String definition;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected StoredMapping() {} // JPA

    StoredMapping(Mapping mapping, String by, Instant now) {
        if (!NAME.matcher(mapping.name()).matches()) {
            throw new MappingNameNotUsable(mapping.name());
        }
        this.name = mapping.name();
        define(mapping, by, now);
    }

    final void define(Mapping mapping, String by, Instant now) {
        kind = mapping.kind();
        definition = MappingJson.write(mapping);
        savedBy = by;
        savedAt = now;
    }

    public String name() {
        return name;
    }

    public ImportKind kind() {
        return kind;
    }

    /** The mapping as JSON. */
    public String definition() {
        return definition;
    }

    public Mapping mapping() {
        return MappingJson.read(name, kind, definition);
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredMapping that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
