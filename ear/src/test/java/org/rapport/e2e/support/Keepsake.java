package org.rapport.e2e.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapport.shared.Ids;

/** What the database of a running Rapport held at one moment: it can be had back, and compared with what is there later. */
public final class Keepsake {
    private static final String COLUMNS = """
            SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c
            JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
            WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
            AND COALESCE(c.generation_expression, '') = '' AND c.table_name NOT LIKE 'kept\\_%'
            AND c.table_name NOT LIKE 'flyway%' AND c.table_name NOT LIKE 'jbatch%'
            ORDER BY c.table_name, c.ordinal_position
            """;
    /** What tells how the work was done, and not what came of it. */
    private static final String OF_THE_WORK = "night_.*|audit.*|import_.*|file_.*";

    private static final String BY_CHANCE = "id|version|mark|carrier|attempts|data:(datetime|timestamp).*";

    private static final Pattern IDENTITY =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final RunningRapport rapport;
    private final String youngest;

    private Keepsake(RunningRapport rapport) {
        this.rapport = rapport;
        this.youngest = Ids.next().toString();
    }

    /** Keeps what is there now. */
    public static Keepsake of(RunningRapport rapport) throws SQLException {
        List<String> changes = new ArrayList<>();
        columns(rapport, false)
                .forEach((table, columns) -> changes.add(
                        "CREATE TABLE kept_" + table + " AS SELECT " + String.join(", ", columns) + " FROM " + table));
        change(rapport, changes);
        return new Keepsake(rapport);
    }

    /** Puts everything back as it was. */
    public void bringBack() throws SQLException {
        List<String> changes = new ArrayList<>(List.of("SET foreign_key_checks = 0"));
        columns(rapport, false).forEach((table, columns) -> {
            String named = String.join(", ", columns);
            changes.add("DELETE FROM " + table);
            changes.add("INSERT INTO " + table + " (" + named + ") SELECT " + named + " FROM kept_" + table);
        });
        change(rapport, changes);
    }

    /** The rows of each table now, but for what each run makes up anew: ids and moments. */
    public Map<String, List<String>> rows() throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (var table : columns(rapport, true).entrySet()) {
            rows.put(
                    table.getKey(),
                    Known.all(
                                    rapport,
                                    "SELECT CONCAT_WS('|', " + String.join(", ", table.getValue()) + ") FROM "
                                            + table.getKey())
                            .stream()
                            .map(this::masked)
                            .sorted()
                            .toList());
        }
        return rows;
    }

    /** Without the identities of what has come since. */
    private String masked(String row) {
        return IDENTITY.matcher(row).replaceAll(found -> found.group().compareTo(youngest) > 0 ? "new" : found.group());
    }

    /** What rows are more and less than expected, table by table; empty where nothing differs. */
    public static List<String> difference(Map<String, List<String>> expected, Map<String, List<String>> found) {
        List<String> difference = new ArrayList<>();
        for (String table : new TreeSet<>(expected.keySet())) {
            without(expected.get(table), found.get(table)).forEach(row -> difference.add(table + " - " + row));
            without(found.get(table), expected.get(table)).forEach(row -> difference.add(table + " + " + row));
        }
        return difference;
    }

    private static List<String> without(List<String> rows, List<String> others) {
        List<String> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }

    private static Map<String, List<String>> columns(RunningRapport rapport, boolean told) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Connection connection = rapport.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(COLUMNS)) {
            while (found.next()) {
                String table = found.getString(1);
                String column = found.getString(2);
                String type = found.getString(3);
                if (!told) {
                    columns.computeIfAbsent(table, none -> new ArrayList<>()).add("`" + column + "`");
                } else if (!table.matches(OF_THE_WORK)
                        && !column.matches(BY_CHANCE)
                        && !("data:" + type).matches(BY_CHANCE)) {
                    String value = "COALESCE(`" + column + "`, '-')";
                    columns.computeIfAbsent(table, none -> new ArrayList<>())
                            .add(type.endsWith("binary") ? "HEX(" + value + ")" : value);
                }
            }
        }
        return columns;
    }

    private static void change(RunningRapport rapport, List<String> changes) throws SQLException {
        try (Connection connection = rapport.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String one : changes) {
                statement.execute(one);
            }
            connection.commit();
        }
    }
}
