package org.rapport.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.shared.Page;

/** Imports without a database. */
class ImportsInMemory implements Imports {
    private final Map<UUID, ImportRun> runs = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, SourceCount> sources = new LinkedHashMap<>();
    private final Set<String> newcomers = new HashSet<>();
    private final Map<String, StoredMapping> mappings = new HashMap<>();

    @Override
    public void add(ImportRun run) {
        runs.put(run.id(), run);
    }

    @Override
    public Optional<ImportRun> withId(UUID id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public Page<ImportRun> page(int first, int size) {
        return new Page<>(List.copyOf(runs.values()), runs.size(), first, size);
    }

    @Override
    public List<UUID> unfinished() {
        return runs.values().stream()
                .filter(run -> !run.status().isOver())
                .map(ImportRun::id)
                .toList();
    }

    @Override
    public void add(Collection<ImportProblem> found) {
        found.forEach(problem -> problems.add(problem.problem()));
    }

    @Override
    public Page<Problem> problems(UUID run, boolean refusing, int first, int size) {
        List<Problem> rows = problems.stream()
                .filter(problem -> problem.refuses() == refusing)
                .toList();
        return new Page<>(rows, rows.size(), first, size);
    }

    @Override
    public void count(UUID run, Map<String, Map<String, Integer>> rows) {
        rows.forEach((field, columns) -> columns.forEach((column, more) -> sources.merge(
                field + column,
                new SourceCount(field, column, more),
                (a, b) -> new SourceCount(field, column, a.rows() + b.rows()))));
    }

    @Override
    public List<SourceCount> sources(UUID run) {
        return List.copyOf(sources.values());
    }

    @Override
    public int newcomers(UUID run, Collection<String> codes) {
        return (int) codes.stream().filter(newcomers::add).count();
    }

    @Override
    public void clear(UUID run) {
        problems.clear();
        sources.clear();
        newcomers.clear();
    }

    @Override
    public Optional<StoredMapping> mapping(String name) {
        return Optional.ofNullable(mappings.get(name));
    }

    @Override
    public void add(StoredMapping mapping) {
        mappings.put(mapping.name(), mapping);
    }

    @Override
    public List<StoredMapping> mappings() {
        return List.copyOf(mappings.values());
    }
}
