package org.rapport.forecast.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.rapport.forecast.PastPromise;
import org.rapport.forecast.PastPromises;
import org.rapport.shared.Connections;
import org.rapport.shared.Side;

/**
 * Reads promises straight from the tables of the commitments: a class is up to a million rows. A commitment knows its first
 * promise itself, so that all first ones come from one index; only for those that replaced them are the promises read.
 */
@ApplicationScoped
class JdbcPastPromises implements PastPromises {
    /** Numbers, for which the driver makes no objects. */
    private static final String COLUMNS = """
            CAST(c.partner AS BINARY(16)), c.promisor = 'US', TO_DAYS(%s.announced_on), TO_DAYS(%s),
            TO_DAYS(c.fulfilled_on), IF(c.fulfilled_on IS NULL, TO_DAYS(c.ended_on), NULL), c.status = 'BROKEN'
            """;

    private static final String FIRST =
            "SELECT %s, " + COLUMNS.formatted("c", "c.first_due_on") + "FROM commitment c WHERE %s";
    private static final String RENEWED = "SELECT %s, " + COLUMNS.formatted("p", "p.due_on")
            + "FROM commitment c JOIN promise p ON p.commitment = c.id WHERE p.seq > 0 AND %s ORDER BY p.seq";
    private static final int FETCH = 1_000;

    @Inject
    private Connections connections;

    protected JdbcPastPromises() {}

    JdbcPastPromises(Connections connections) {
        this.connections = connections;
    }

    @Override
    public void forEach(Consumer<PastPromise> taker) {
        try (Connection connection = connections.open()) {
            hand(connection, FIRST.formatted("NULL", "TRUE ORDER BY c.partner, c.promisor"), false, taker);
            hand(connection, RENEWED.formatted("NULL", "TRUE"), true, taker);
        } catch (SQLException e) {
            throw new IllegalStateException("Past promises cannot be read", e);
        }
    }

    @Override
    public List<PastPromise> of(UUID partner, Side promisor) {
        return read("c.partner = ? AND c.promisor = ?", partner, promisor.name());
    }

    @Override
    public List<PastPromise> of(Collection<UUID> partners) {
        String places = String.join(", ", Collections.nCopies(partners.size(), "?"));
        return partners.isEmpty() ? List.of() : read("c.partner IN (" + places + ")", partners.toArray());
    }

    @Override
    public List<PastPromise> of(UUID commitment) {
        return read("c.id = ?", commitment);
    }

    private List<PastPromise> read(String which, Object... parameters) {
        List<PastPromise> promises = new ArrayList<>();
        try (Connection connection = connections.open()) {
            hand(connection, FIRST.formatted("c.id", which), false, promises::add, parameters);
            hand(connection, RENEWED.formatted("c.id", which), true, promises::add, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("Past promises cannot be read", e);
        }
        return promises;
    }

    private static void hand(
            Connection connection, String sql, boolean renewed, Consumer<PastPromise> taker, Object... parameters)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setFetchSize(FETCH);
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                PromiseRow promise = new PromiseRow(row, renewed);
                while (row.next()) {
                    taker.accept(promise.read());
                }
            }
        }
    }
}
