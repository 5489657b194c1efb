package org.rapport.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which column of a file gives which of ours; decided once for the file, refused where a needed one has no source. */
final class ColumnPlan {
    private final List<String> names;
    private final Map<String, List<Integer>> sources = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();

    private ColumnPlan(List<String> names) {
        this.names = names;
    }

    static ColumnPlan of(List<String> columns, Mapping mapping) {
        ColumnPlan plan = new ColumnPlan(columns);
        for (TargetField field : mapping.kind().fields()) {
            mapping.sourcesOf(field)
                    .ifPresentOrElse(named -> plan.takeFrom(field, named), () -> plan.takeByOwnName(field));
            mapping.constantOf(field).ifPresent(value -> plan.constants.put(field.name(), value));
        }
        plan.refuseGaps(mapping.kind());
        return plan;
    }

    /** The columns a field is taken from, in the order in which they are tried; counted from 0. */
    List<Integer> sourcesOf(TargetField field) {
        return sources.getOrDefault(field.name(), List.of());
    }

    Optional<String> constantOf(TargetField field) {
        return Optional.ofNullable(constants.get(field.name()));
    }

    String nameOf(int column) {
        return names.get(column).isEmpty() ? "column " + (column + 1) : names.get(column);
    }

    /** Our name of what a column of the file is used for, or nothing. */
    Optional<String> usedFor(int column) {
        return sources.entrySet().stream()
                .filter(entry -> entry.getValue().contains(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Names of the columns that nothing is taken from. */
    List<String> unused() {
        return IntStream.range(0, names.size())
                .filter(column -> usedFor(column).isEmpty())
                .mapToObj(this::nameOf)
                .toList();
    }

    int width() {
        return names.size();
    }

    private void takeFrom(TargetField field, List<String> named) {
        List<Integer> found = new ArrayList<>();
        for (String column : named) {
            found.add(only(column).orElseThrow(() -> new ColumnUnknown(column, field.name(), names)));
        }
        sources.put(field.name(), found);
    }

    private void takeByOwnName(TargetField field) {
        only(field.name()).ifPresent(column -> sources.put(field.name(), List.of(column)));
    }

    private Optional<Integer> only(String column) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (TargetField.plain(names.get(i)).equals(TargetField.plain(column))) {
                found.add(i);
            }
        }
        if (found.size() > 1) {
            throw new ColumnDoubled(column);
        }
        return found.stream().findFirst();
    }

    private void refuseGaps(ImportKind kind) {
        List<String> missing = kind.fields().stream()
                .filter(TargetField::required)
                .filter(field -> !sources.containsKey(field.name()) && !constants.containsKey(field.name()))
                .map(TargetField::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new ColumnsMissing(missing, names);
        }
    }
}
