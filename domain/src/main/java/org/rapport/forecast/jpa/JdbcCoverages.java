package org.rapport.forecast.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
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
    public Map<UUID, List<Coverage>> of(LocalDate day, Collection<UUID> partners, Side promisor) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        try (Connection connection = connections.open();
                PreparedStatement query = connection.prepareStatement(
                        """
                        SELECT partner, level, hits, n FROM forecast_coverage
                        WHERE promisor = ? AND day = ? AND partner IN (%s) ORDER BY partner, level
                        """.formatted(String.join(", ", Collections.nCopies(partners.size(), "?"))))) {
            query.setString(1, promisor.name());
            query.setObject(2, day);
            int place = 3;
            for (UUID partner : partners) {
                query.setObject(place++, partner);
            }
            return read(query);
        } catch (SQLException e) {
            throw new IllegalStateException("Coverage cannot be read", e);
        }
    }

    private static Map<UUID, List<Coverage>> read(PreparedStatement query) throws SQLException {
        Map<UUID, List<Coverage>> found = new HashMap<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Coverage(row.getDouble(2), row.getInt(3), row.getInt(4)));
            }
        }
        return found;
    }
}
