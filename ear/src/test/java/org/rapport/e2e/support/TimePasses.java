package org.rapport.e2e.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Lets time pass for a running Rapport: everything on record moves into the past, and people go on today. */
public final class TimePasses {
    /**
     * The trail of changes is sealed as it was written, and the schema has a history of its own. The diary of the nights stays
     * as well: else the next night would first make up for each one missed.
     */
    private static final String DAYS = """
            SELECT c.table_name, c.column_name FROM information_schema.columns c
            JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
            WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
            AND c.data_type IN ('date', 'datetime', 'timestamp') AND COALESCE(c.generation_expression, '') = ''
            AND c.table_name NOT LIKE 'flyway%' AND c.table_name NOT LIKE 'audit%' AND c.table_name NOT LIKE 'night%'
            """;

    private TimePasses() {}

    /** So many days go by. */
    public static void days(RunningRapport rapport, int days) {
        try (Connection database = rapport.connect();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("SET check_constraint_checks = 0");
            for (String move : moves(statement, days)) {
                statement.executeUpdate(move);
            }
            database.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The earliest first, so that no row meets another that has not moved yet. */
    private static List<String> moves(Statement statement, int days) throws SQLException {
        List<String> moves = new ArrayList<>();
        for (ResultSet found = statement.executeQuery(DAYS); found.next(); ) {
            String table = found.getString(1);
            String column = found.getString(2);
            moves.add("UPDATE " + table + " SET " + column + " = " + column + " - INTERVAL " + days + " DAY WHERE "
                    + column + " IS NOT NULL ORDER BY " + column);
        }
        return moves;
    }
}
