package org.rapport.e2e.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the database of a running Rapport holds. */
public final class Known {
    private Known() {}

    /** The only value of the first row; fails without one. */
    public static String one(RunningRapport rapport, String sql, Object... arguments) {
        List<String> found = all(rapport, sql, arguments);
        if (found.isEmpty()) {
            throw new AssertionError("nothing in the sample portfolio for: " + sql + " " + List.of(arguments));
        }
        return found.get(0);
    }

    /** The first value of each row. */
    public static List<String> all(RunningRapport rapport, String sql, Object... arguments) {
        try (Connection database = rapport.connect();
                PreparedStatement query = database.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                query.setObject(i + 1, arguments[i]);
            }
            List<String> found = new ArrayList<>();
            for (ResultSet rows = query.executeQuery(); rows.next(); ) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public static void change(RunningRapport rapport, String sql) {
        try (Connection database = rapport.connect();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
