package org.rapport.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Writes many rows of one table with one statement that is sent once with all their values. */
public final class BulkInsert {
    private final Connections connections;
    private final String table;
    private final String sql;

    public BulkInsert(Connections connections, String table, String... columns) {
        this.connections = connections;
        this.table = table;
        this.sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + "?, ".repeat(columns.length - 1) + "?)";
    }

    /** Writes a row for each thing; {@code values} are those of the columns, in their order. */
    public <T> void write(List<T> things, Function<T, Object[]> values) {
        try (Connection connection = connections.open();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (T thing : things) {
                Object[] row = values.apply(thing);
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write into " + table, e);
        }
    }
}
