package org.rapport.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Page;

/** Every import ever begun, what was wrong with its rows, and the mappings kept for the next one. */
public interface Imports {
    void add(ImportRun run);

    Optional<ImportRun> withId(UUID id);

    /** Imports, newest first. */
    Page<ImportRun> page(int first, int size);

    /** Ids of the imports that a crash left half-way, oldest first. */
    List<UUID> unfinished();

    void add(Collection<ImportProblem> problems);

    /** Problems of an import by line: those that keep rows out, or those only pointed out. */
    Page<Problem> problems(UUID run, boolean refusing, int first, int size);

    /** Adds to the counts of where fields were taken from; keyed by field, then column. */
    void count(UUID run, Map<String, Map<String, Integer>> rows);

    List<SourceCount> sources(UUID run);

    /** Notes the partners that an import brings, and says how many of them were not noted before. */
    int newcomers(UUID run, Collection<String> codes);

    /** Forgets problems, newcomers and counts, before a stage begins anew. */
    void clear(UUID run);

    Optional<StoredMapping> mapping(String name);

    void add(StoredMapping mapping);

    /** All stored mappings by name. */
    List<StoredMapping> mappings();
}
