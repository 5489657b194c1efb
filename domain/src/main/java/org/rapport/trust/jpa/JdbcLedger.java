package org.rapport.trust.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Connections;
import org.rapport.shared.Page;
import org.rapport.shared.Side;
import org.rapport.trust.Evidence;
import org.rapport.trust.EvidenceKind;
import org.rapport.trust.TrustLedger;

/** The ledger as a table in arrival order, appended to by many rows a statement. */
@ApplicationScoped
class JdbcLedger implements TrustLedger {
    private static final int ROWS = 500;
    private static final String COLUMNS = "id, partner, side, dimension, kind, occurred_on, value, weight, reliability,"
            + " deception, fact, note, external_id, recorded_at, reverses";
    private static final String INSERT = "INSERT INTO evidence (partner, side, dimension, kind, occurred_on, value,"
            + " weight, reliability, deception, fact, note, external_id, recorded_at, reverses) VALUES ";
    private static final String ROW = "(?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    /** What is known already keeps its place; RETURNING then gives that place. */
    private static final String KNOWN = " ON DUPLICATE KEY UPDATE id = id RETURNING id";

    private static final String COUNTING =
            " AND reverses IS NULL" + " AND NOT EXISTS (SELECT 1 FROM evidence back WHERE back.reverses = evidence.id)";

    @Inject
    private Connections connections;

    private Clock clock;

    protected JdbcLedger() {} // CDI proxy

    @Inject
    JdbcLedger(Clock clock) {
        this.clock = clock;
    }

    JdbcLedger(Connections connections, Clock clock) {
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public List<Long> append(List<Evidence> lines) {
        List<Long> places = new ArrayList<>(lines.size());
        if (lines.isEmpty()) {
            return places;
        }
        try (Connection connection = connections.open()) {
            for (int from = 0; from < lines.size(); from += ROWS) {
                append(connection, lines.subList(from, Math.min(lines.size(), from + ROWS)), places);
            }
            return places;
        } catch (SQLException e) {
            throw Failed.writing("evidence", e);
        }
    }

    private void append(Connection connection, List<Evidence> lines, List<Long> places) throws SQLException {
        String sql = INSERT + String.join(",", Collections.nCopies(lines.size(), ROW)) + KNOWN;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            Instant now = clock.instant();
            int at = 0;
            for (Evidence line : lines) {
                at = set(insert, at, line, now);
            }
            try (ResultSet ids = insert.executeQuery()) {
                while (ids.next()) {
                    places.add(ids.getLong(1));
                }
            }
        }
    }

    private static int set(PreparedStatement insert, int after, Evidence line, Instant now) throws SQLException {
        int at = after;
        insert.setObject(++at, line.partner());
        insert.setString(++at, line.side().name());
        insert.setString(++at, line.dimension().name());
        insert.setString(++at, line.kind().name());
        insert.setObject(++at, line.occurredOn());
        insert.setDouble(++at, line.value());
        insert.setDouble(++at, line.weight());
        insert.setDouble(++at, line.reliability());
        insert.setBoolean(++at, line.deception());
        insert.setObject(++at, line.fact());
        insert.setString(++at, line.note());
        insert.setString(++at, line.externalId());
        insert.setObject(++at, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        insert.setObject(++at, line.reverses());
        return at;
    }

    @Override
    public Optional<Evidence> line(long id) {
        return read("SELECT " + COLUMNS + " FROM evidence WHERE id = ?", id).stream()
                .findFirst();
    }

    @Override
    public List<Evidence> ofFacts(Collection<UUID> facts) {
        List<UUID> all = List.copyOf(facts);
        List<Evidence> lines = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ROWS) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + ROWS));
            String marks = String.join(",", Collections.nCopies(some.size(), "?"));
            lines.addAll(read(
                    "SELECT " + COLUMNS + " FROM evidence WHERE fact IN (" + marks + ")" + COUNTING + " ORDER BY id",
                    some.toArray()));
        }
        return lines;
    }

    @Override
    public List<Evidence> lines(UUID partner, Side side, LocalDate upTo) {
        return read(
                "SELECT " + COLUMNS + " FROM evidence WHERE partner = ? AND side = ? AND occurred_on <= ? ORDER BY id",
                partner,
                side.name(),
                upTo);
    }

    @Override
    public List<Evidence> lines(Collection<UUID> partners, LocalDate upTo) {
        if (partners.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(partners);
        values.add(upTo);
        String marks = String.join(",", Collections.nCopies(partners.size(), "?"));
        return read(
                "SELECT " + COLUMNS + " FROM evidence WHERE partner IN (" + marks
                        + ") AND occurred_on <= ? ORDER BY id",
                values.toArray());
    }

    @Override
    public Map<String, Long> known(Collection<String> externalIds) {
        Map<String, Long> known = new HashMap<>();
        List<String> ids = List.copyOf(externalIds);
        try (Connection connection = connections.open()) {
            for (int from = 0; from < ids.size(); from += ROWS) {
                known(connection, ids.subList(from, Math.min(ids.size(), from + ROWS)), known);
            }
            return known;
        } catch (SQLException e) {
            throw Failed.reading("evidence", e);
        }
    }

    private static void known(Connection connection, List<String> ids, Map<String, Long> known) throws SQLException {
        String marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement query = Rows.prepare(
                        connection,
                        "SELECT external_id, id FROM evidence WHERE external_id IN (" + marks + ")",
                        ids.toArray());
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                known.put(rows.getString(1), rows.getLong(2));
            }
        }
    }

    @Override
    public int count(UUID partner, Side side, EvidenceKind kind, LocalDate from, LocalDate to) {
        return (int) number(
                "SELECT COUNT(*) FROM evidence WHERE partner = ? AND side = ? AND dimension = ? AND kind = ?"
                        + " AND occurred_on BETWEEN ? AND ?" + COUNTING,
                partner,
                side.name(),
                kind.dimension().orElseThrow().name(),
                kind.name(),
                from,
                to);
    }

    @Override
    public Page<Evidence> page(UUID partner, int first, int size) {
        long total = number("SELECT COUNT(*) FROM evidence WHERE partner = ?", partner);
        List<Evidence> rows = read(
                "SELECT " + COLUMNS + " FROM evidence WHERE partner = ? ORDER BY occurred_on DESC, id DESC LIMIT ?, ?",
                partner,
                first,
                size);
        return new Page<>(rows, total, first, size);
    }

    private long number(String sql, Object... values) {
        try (Connection connection = connections.open();
                PreparedStatement query = Rows.prepare(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw Failed.reading("evidence", e);
        }
    }

    private List<Evidence> read(String sql, Object... values) {
        List<Evidence> lines = new ArrayList<>();
        try (Connection connection = connections.open();
                PreparedStatement query = Rows.prepare(connection, sql, values);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                lines.add(Rows.evidence(rows));
            }
            return lines;
        } catch (SQLException e) {
            throw Failed.reading("evidence", e);
        }
    }
}
