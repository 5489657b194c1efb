package org.rapport.trust.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.rapport.shared.Side;
import org.rapport.trust.Dimension;
import org.rapport.trust.Evidence;
import org.rapport.trust.EvidenceKind;

/** Statements with their values, and rows as lines of evidence. */
final class Rows {
    /** Takes one row after the other. */
    @FunctionalInterface
    interface Reader {
        void row(ResultSet row) throws SQLException;
    }

    private Rows() {}

    static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getLong("id"),
                row.getObject("partner", UUID.class),
                Side.valueOf(row.getString("side")),
                Dimension.valueOf(row.getString("dimension")),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getObject("occurred_on", LocalDate.class),
                row.getDouble("value"),
                row.getDouble("weight"),
                row.getDouble("reliability"),
                row.getBoolean("deception"),
                row.getObject("fact", UUID.class),
                row.getString("note"),
                row.getString("external_id"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("reverses", Long.class));
    }
}
