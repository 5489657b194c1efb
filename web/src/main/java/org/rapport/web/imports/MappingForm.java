package org.rapport.web.imports;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.imports.ImportKind;
import org.rapport.imports.Mapping;
import org.rapport.imports.MappingJson;
import org.rapport.imports.TargetField;

/** A mapping while it is being edited beside the columns of a file. */
public class MappingForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AUTO = "auto";

    private final ImportKind kind;
    private final Mapping.Take take;
    private final List<MappingLine> lines = new ArrayList<>();
    private final Map<String, String> newPartners;
    private String missing;
    private String dates;
    private boolean slug;
    private boolean createPartners;

    public MappingForm(Mapping mapping) {
        this.kind = mapping.kind();
        this.take = mapping.take();
        for (TargetField field : kind.fields()) {
            lines.add(new MappingLine(field, mapping));
        }
        this.newPartners = new LinkedHashMap<>(mapping.newPartners());
        this.missing = String.join("\n", mapping.missing());
        this.dates = mapping.dates().equals(AUTO) ? "" : mapping.dates();
        this.slug = mapping.partnerCode() == Mapping.PartnerCode.SLUG;
        this.createPartners = mapping.createsPartners();
    }

    /** The mapping as it stands; refused if a part of it cannot be. */
    public Mapping mapping(String name) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, String> constants = new LinkedHashMap<>();
        for (MappingLine line : lines) {
            if (!line.sources().isEmpty()) {
                columns.put(line.getField().name(), line.sources());
            }
            line.always().ifPresent(value -> constants.put(line.getField().name(), value));
        }
        Mapping mapping = new Mapping(
                name,
                kind,
                columns,
                constants,
                missingWords(),
                dates == null || dates.isBlank() ? AUTO : dates.strip(),
                slug ? Mapping.PartnerCode.SLUG : Mapping.PartnerCode.AS_IS,
                createPartners ? stated() : Map.of(),
                take);
        return MappingJson.read(name, kind, MappingJson.write(mapping));
    }

    /** The columns that can be chosen: those of the file, and those the mapping names although the file lacks them. */
    public Set<String> choices(List<String> fileColumns) {
        Set<String> choices = new LinkedHashSet<>(fileColumns);
        lines.forEach(line -> choices.addAll(line.sources()));
        choices.removeIf(String::isBlank);
        return choices;
    }

    private List<String> missingWords() {
        return missing == null
                ? List.of()
                : missing.lines()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private Map<String, String> stated() {
        Map<String, String> stated = new LinkedHashMap<>(newPartners);
        stated.values().removeIf(value -> value == null || value.isBlank());
        return stated;
    }

    public List<MappingLine> getLines() {
        return lines;
    }

    /** What new partners are where the file does not say it: country, kind, timeZone. */
    public Map<String, String> getNewPartners() {
        return newPartners;
    }

    /** Whether rows name the partner they are about. */
    public boolean isNamingPartners() {
        return kind.fields().stream().anyMatch(field -> field.type() == TargetField.Type.PARTNER);
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public String getDates() {
        return dates;
    }

    public void setDates(String dates) {
        this.dates = dates;
    }

    public boolean isSlug() {
        return slug;
    }

    public void setSlug(boolean slug) {
        this.slug = slug;
    }

    public boolean isCreatePartners() {
        return createPartners;
    }

    public void setCreatePartners(boolean createPartners) {
        this.createPartners = createPartners;
    }
}
