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
import java.util.UUID;
import org.rapport.forecast.PastPromise;
import org.rapport.forecast.PastPromises;
import org.rapport.shared.Connections;
import org.rapport.shared.Side;

/** Reads promises straight from the tables of the commitments: a class is up to a million rows. */
@ApplicationScoped
class JdbcPastPromises implements PastPromises {
    private static final String SELECT = """
            SELECT c.id, c.partner, c.promisor, p.announced_on, p.due_on, c.fulfilled_on, c.ended_on, c.status, p.seq
            FROM commitment c JOIN promise p ON p.commitment = c.id
            """;
    private static final int FETCH = 10_000;

    @Inject
    private Connections connections;

    protected JdbcPastPromises() {}

    JdbcPastPromises(Connections connections) {
        this.connections = connections;
    }

    @Override
    public List<PastPromise> all(Side promisor) {
        return read(SELECT + "WHERE c.promisor = ?", promisor.name());
    }

    @Override
    public List<PastPromise> of(UUID partner, Side promisor) {
        return read(SELECT + "WHERE c.partner = ? AND c.promisor = ? ORDER BY p.seq", partner, promisor.name());
    }

    @Override
    public List<PastPromise> of(Collection<UUID> partners) {
        String places = String.join(", ", Collections.nCopies(partners.size(), "?"));
        return partners.isEmpty()
                ? List.of()
                : read(SELECT + "WHERE c.partner IN (" + places + ") ORDER BY p.seq", partners.toArray());
    }

    @Override
    public List<PastPromise> of(UUID commitment) {
        return read(SELECT + "WHERE c.id = ? ORDER BY p.seq", commitment);
    }

    private List<PastPromise> read(String sql, Object... parameters) {
        try (Connection connection = connections.open();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setFetchSize(FETCH);
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<PastPromise> promises = new ArrayList<>();
                Same same = new Same();
                while (row.next()) {
                    promises.add(promise(row, same));
                }
                return promises;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Past promises cannot be read", e);
        }
    }

    private static PastPromise promise(ResultSet row, Same same) throws SQLException {
        String status = row.getString(8);
        boolean broken = status.equals("BROKEN");
        boolean ended = broken || status.equals("CANCELLED");
        return new PastPromise(
                row.getObject(1, UUID.class),
                same.of(row.getObject(2, UUID.class)),
                Side.valueOf(row.getString(3)),
                same.of(row.getObject(4, LocalDate.class)),
                same.of(row.getObject(5, LocalDate.class)),
                status.equals("FULFILLED") ? same.of(row.getObject(6, LocalDate.class)) : null,
                ended ? same.of(row.getObject(7, LocalDate.class)) : null,
                broken,
                row.getInt(9) > 0);
    }

    /** One object for each day and id, however many promises name it: a million promises need a third of the memory. */
    static final class Same {
        private final Map<Object, Object> known = new HashMap<>();

        @SuppressWarnings("unchecked") // equal objects are of one class here
        private <T> T of(T value) {
            return value == null ? null : (T) known.computeIfAbsent(value, same -> same);
        }
    }
}
