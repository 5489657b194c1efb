package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Ids;

/** Finds mappings by name, those that people keep before those that Rapport brings along. */
@ApplicationScoped
@Transactional
public class MappingShelf {
    private Imports imports;
    private AuditTrail audit;
    private Clock clock;

    protected MappingShelf() {} // CDI proxy

    @Inject
    public MappingShelf(Imports imports, AuditTrail audit, Clock clock) {
        this.imports = imports;
        this.audit = audit;
        this.clock = clock;
    }

    /** The mapping of a name, or written as JSON; without either, that of a file with our own column names. */
    public Mapping mapping(ImportKind kind, String nameOrJson) {
        if (nameOrJson == null || nameOrJson.isBlank()) {
            return Mapping.ours(kind);
        }
        if (nameOrJson.strip().startsWith("{")) {
            return MappingJson.read("", kind, nameOrJson);
        }
        Mapping mapping = named(nameOrJson.strip());
        if (mapping.kind() != kind) {
            throw new MappingOfOtherKind(mapping.name(), mapping.kind().word(), kind.word());
        }
        return mapping;
    }

    /** Keeps a mapping under its name, in place of an earlier one. */
    public void keep(Mapping mapping, String by) {
        imports.mapping(mapping.name())
                .ifPresentOrElse(
                        kept -> kept.define(mapping, by, clock.instant()),
                        () -> imports.add(new StoredMapping(mapping, by, clock.instant())));
        audit.record(Change.of("mapping", Ids.next(), "kept")
                .field("name", null, mapping.name())
                .field("definition", null, MappingJson.write(mapping)));
    }

    /** All mappings for a kind by name. */
    public List<MappingRow> rows(ImportKind kind) {
        List<MappingRow> rows = new ArrayList<>();
        imports.mappings().forEach(kept -> rows.add(new MappingRow(kept.name(), kept.mapping(), false)));
        for (String name : ShippedMappings.NAMES) {
            if (rows.stream().noneMatch(row -> row.name().equals(name))) {
                rows.add(new MappingRow(name, ShippedMappings.called(name).orElseThrow(), true));
            }
        }
        rows.removeIf(row -> row.mapping().kind() != kind);
        rows.sort(Comparator.comparing(MappingRow::name));
        return rows;
    }

    private Mapping named(String name) {
        return imports.mapping(name)
                .map(StoredMapping::mapping)
                .or(() -> ShippedMappings.called(name))
                .orElseThrow(() -> new MappingUnknown(name));
    }
}
