package org.rapport.forecast.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.forecast.Coverage;
import org.rapport.forecast.Coverages;
import org.rapport.shared.Connections;
import org.rapport.shared.Side;

/** Coverage in the table {@code forecast_coverage}, written in one batch. */
@ApplicationScoped
class JdbcCoverages implements Coverages {
    @Inject
    private Connections connections;

    protected JdbcCoverages() {}

    JdbcCoverages(Connections connections) {
        this.connections = connections;
    }

    @Override
    public void write(LocalDate day, Side promisor, Map<UUID, List<Coverage>> found) {
        try (Connection connection = connections.open();
                PreparedStatement clear =
                        connection.prepareStatement("DELETE FROM forecast_coverage WHERE promisor = ? AND day = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO forecast_coverage (promisor, day, partner, level, hits, n) VALUES (?,?,?,?,?,?)")) {
            clear.setString(1, promisor.name());
            clear.setObject(2, day);
            clear.executeUpdate();
            insert.setString(1, promisor.name());
            insert.setObject(2, day);
            for (Map.Entry<UUID, List<Coverage>> entry : found.entrySet()) {
                add(insert, entry.getKey(), entry.getValue());
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Coverage cannot be written", e);
        }
    }

    private static void add(PreparedStatement insert, UUID partner, List<Coverage> found) throws SQLException {
        for (Coverage coverage : found) {
            insert.setObject(3, partner);
            insert.setDouble(4, coverage.level());
            insert.setInt(5, coverage.hits());
            insert.setInt(6, coverage.n());
            insert.addBatch();
        }
    }

    @Override
    public Optional<LocalDate> latest(LocalDate asOf, Side promisor) {
        try (Connection connection = connections.open();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT MAX(day) FROM forecast_coverage WHERE promisor = ? AND day <= ?")) {
            query.setString(1, promisor.name());
            query.setObject(2, asOf);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getObject(1, LocalDate.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Coverage cannot be read", e);
        }
    }

    @Override
    public List<Coverage> of(LocalDate day, UUID partner, Side promisor) {
        try (Connection connection = connections.open();
                PreparedStatement query = connection.prepareStatement("""
                        SELECT level, hits, n FROM forecast_coverage
                        WHERE promisor = ? AND day = ? AND partner = ? ORDER BY level
                        """)) {
            query.setString(1, promisor.name());
            query.setObject(2, day);
            query.setObject(3, partner);
            try (ResultSet row = query.executeQuery()) {
                List<Coverage> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Coverage(row.getDouble(1), row.getInt(2), row.getInt(3)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Coverage cannot be read", e);
        }
    }
}
