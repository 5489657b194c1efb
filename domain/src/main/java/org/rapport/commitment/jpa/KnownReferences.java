package org.rapport.commitment.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.shared.Connections;

/** Finds the commitments that go by some references, with the same number of queries whatever the number of partners. */
final class KnownReferences {
    private static final int AT_ONCE = 1_000;
    /** Without types all values of a list would be cut to what the first is. */
    private static final String PAIR = "(CAST(? AS UUID), CAST(? AS CHAR(80)))";

    private static final String FOUND = """
            WITH told (partner, reference) AS (VALUES %s)
            SELECT c.id FROM told STRAIGHT_JOIN commitment c FORCE INDEX (commitment_reference)
            ON c.partner = told.partner AND c.reference = told.reference
            """;

    private final Connections connections;

    KnownReferences(Connections connections) {
        this.connections = connections;
    }

    /** Ids of the commitments that there are. */
    List<UUID> ids(Map<UUID, List<String>> references) {
        List<Object[]> told = new ArrayList<>();
        references.forEach((partner, some) -> some.forEach(one -> told.add(new Object[] {partner, one})));
        List<UUID> found = new ArrayList<>();
        try (Connection connection = connections.open()) {
            for (int from = 0; from < told.size(); from += AT_ONCE) {
                find(connection, told.subList(from, Math.min(told.size(), from + AT_ONCE)), found);
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read commitments", e);
        }
    }

    private static void find(Connection connection, List<Object[]> told, List<UUID> found) throws SQLException {
        String pairs = String.join(", ", Collections.nCopies(told.size(), PAIR));
        try (PreparedStatement query = connection.prepareStatement(FOUND.formatted(pairs))) {
            int at = 0;
            for (Object[] pair : told) {
                query.setObject(++at, pair[0]);
                query.setObject(++at, pair[1]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
        }
    }
}
