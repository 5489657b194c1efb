package org.rapport.e2e.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

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

    /** Waits until the first night of the sample portfolio has ended, so that the database is at rest. */
    public static void firstNightEnded(RunningRapport rapport) {
        Instant patience = Instant.now().plus(Duration.ofMinutes(10));
        while (all(rapport, "SELECT status FROM night_run WHERE status <> 'RUNNING'")
                .isEmpty()) {
            if (Instant.now().isAfter(patience)) {
                throw new AssertionError("The first night has not ended:\n" + rapport.log());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
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
