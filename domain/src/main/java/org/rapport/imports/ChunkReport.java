package org.rapport.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of some rows, gathered so that it is written down at once. */
final class ChunkReport {
    private final ImportRun run;
    private final List<String> choosable;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, Map<String, Integer>> sources = new TreeMap<>();
    private Tally tally = Tally.NOTHING;

    ChunkReport(ImportRun run, Mapping mapping) {
        this.run = run;
        this.choosable = mapping.kind().fields().stream()
                .filter(field -> mapping.sourcesOf(field).map(List::size).orElse(1) > 1)
                .map(TargetField::name)
                .toList();
    }

    void add(RowGroup group, Outcome outcome) {
        tally = tally.plus(group, outcome);
        for (MappedRow row : group.rows()) {
            row.problems().forEach(problem -> problems.add(new ImportProblem(run.id(), problem)));
            if (outcome != Outcome.REFUSED) {
                choosable.stream()
                        .filter(field -> row.shown().containsKey(field))
                        .forEach(field -> sources.computeIfAbsent(field, none -> new TreeMap<>())
                                .merge(row.cell(field).column(), 1, Integer::sum));
            }
        }
    }

    Tally tally() {
        return tally;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    Map<String, Map<String, Integer>> sources() {
        return sources;
    }
}
