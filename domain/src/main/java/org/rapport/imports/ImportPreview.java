package org.rapport.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a file looks like under a mapping, before anything is taken: its columns with samples and what they are used for,
 * how the days of each column are read, and its first rows in our columns.
 */
public record ImportPreview(
        SourceShape shape, int rows, List<Column> columns, List<DayDecision> days, List<Row> firstRows) {
    private static final int ROWS = 20;
    private static final int SAMPLES = 3;

    /** A column of the file; {@code usedFor} is our column, or empty. */
    public record Column(String name, String usedFor, List<String> samples) {}

    /** A row in our columns, with what can be seen to be wrong with it by itself. */
    public record Row(int line, Map<String, String> values, List<ProblemLine> problems) {}

    static ImportPreview of(Survey survey, CommitmentRules rules) {
        List<SourceRow> first = first(survey);
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < survey.plan().width(); column++) {
            columns.add(column(survey.plan(), column, first));
        }
        List<Row> rows = first.stream().map(row -> row(survey, rules, row)).toList();
        return new ImportPreview(survey.shape(), survey.rows(), columns, survey.dayDecisions(), rows);
    }

    private static List<SourceRow> first(Survey survey) {
        try (Stream<SourceRow> rows = survey.table().rows()) {
            return rows.limit(ROWS).toList();
        }
    }

    private static Column column(ColumnPlan plan, int column, List<SourceRow> first) {
        List<String> samples = first.stream()
                .map(row -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
        return new Column(plan.nameOf(column), plan.usedFor(column).orElse(""), samples);
    }

    private static Row row(Survey survey, CommitmentRules rules, SourceRow source) {
        MappedRow row = survey.map(source);
        if (survey.mapping().kind() == ImportKind.COMMITMENTS) {
            rules.judge(new RowGroup(0, List.of(row)));
        }
        return new Row(
                row.line(),
                row.shown(),
                row.problems().stream().map(ProblemLine::of).toList());
    }
}
