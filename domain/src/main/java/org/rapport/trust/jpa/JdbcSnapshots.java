package org.rapport.trust.jpa;

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
import org.rapport.identity.Reach;
import org.rapport.shared.Connections;
import org.rapport.shared.Side;
import org.rapport.trust.Mover;
import org.rapport.trust.Snapshot;
import org.rapport.trust.Snapshots;
import org.rapport.trust.Standing;

/** Closed figures in the database; of several versions of a day's figures the last one is read. */
@ApplicationScoped
class JdbcSnapshots implements Snapshots {
    private static final String SELECT = "SELECT " + SnapshotRows.COLUMNS + " FROM snapshot s WHERE ";
    private static final String LATEST = " AND NOT EXISTS (SELECT 1 FROM snapshot l WHERE l.day = s.day"
            + " AND l.partner = s.partner AND l.side = s.side AND l.correction > s.correction)";
    private static final String MOVERS = """
            SELECT s.partner, s.side, b.day, s.day, b.overall, s.overall, b.standing, s.standing
            FROM snapshot s JOIN snapshot b ON b.day = ? AND b.partner = s.partner AND b.side = s.side
            WHERE s.day = ? AND s.overall <> b.overall AND (? IS NULL OR s.partner = ?)
              AND NOT EXISTS (SELECT 1 FROM snapshot l WHERE l.day = s.day AND l.partner = s.partner
                                AND l.side = s.side AND l.correction > s.correction)
              AND NOT EXISTS (SELECT 1 FROM snapshot l WHERE l.day = b.day AND l.partner = b.partner
                                AND l.side = b.side AND l.correction > b.correction)
            ORDER BY ABS(s.overall - b.overall) DESC, s.partner, s.side LIMIT ?
            """;

    @Inject
    private Connections connections;

    protected JdbcSnapshots() {} // CDI proxy

    JdbcSnapshots(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Optional<LocalDate> lastDay(LocalDate notAfter) {
        LocalDate[] day = new LocalDate[1];
        each(
                "SELECT MAX(day) FROM snapshot WHERE day <= ?",
                row -> day[0] = row.getObject(1, LocalDate.class),
                notAfter);
        return Optional.ofNullable(day[0]);
    }

    @Override
    public List<Snapshot> of(LocalDate day, Collection<UUID> partners) {
        if (partners.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(day));
        values.addAll(partners);
        return read(SELECT + "s.day = ? AND s.partner IN (" + marks(partners) + ")" + LATEST, values.toArray());
    }

    @Override
    public List<Snapshot> all(LocalDate day, Reach reach) {
        UUID only = reach.onlyPartner().orElse(null);
        return read(SELECT + "s.day = ? AND (? IS NULL OR s.partner = ?)" + LATEST, day, only, only);
    }

    @Override
    public List<Snapshot> history(UUID partner, Side side, LocalDate from, LocalDate to) {
        return read(
                SELECT + "s.partner = ? AND s.side = ? AND s.day BETWEEN ? AND ?" + LATEST + " ORDER BY s.day",
                partner,
                side.name(),
                from,
                to);
    }

    @Override
    public Map<UUID, Map<LocalDate, Double>> scores(Collection<UUID> partners, Side side, Collection<LocalDate> days) {
        Map<UUID, Map<LocalDate, Double>> scores = new HashMap<>();
        if (partners.isEmpty() || days.isEmpty()) {
            return scores;
        }
        List<Object> values = new ArrayList<>(days);
        values.addAll(partners);
        values.add(side.name());
        each(
                "SELECT s.partner, s.day, s.overall FROM snapshot s WHERE s.day IN (" + marks(days)
                        + ") AND s.partner IN (" + marks(partners) + ") AND s.side = ?" + LATEST,
                row -> scores.computeIfAbsent(row.getObject(1, UUID.class), p -> new HashMap<>())
                        .put(row.getObject(2, LocalDate.class), row.getDouble(3)),
                values.toArray());
        return scores;
    }

    @Override
    public List<Mover> movers(LocalDate from, LocalDate to, int limit, Reach reach) {
        List<Mover> movers = new ArrayList<>();
        UUID only = reach.onlyPartner().orElse(null);
        each(MOVERS, row -> movers.add(mover(row)), from, to, only, only, limit);
        return movers;
    }

    @Override
    public List<Snapshot> versions(LocalDate day, UUID partner, Side side) {
        return read(
                SELECT + "s.day = ? AND s.partner = ? AND s.side = ? ORDER BY s.correction", day, partner, side.name());
    }

    private static Mover mover(ResultSet row) throws SQLException {
        return new Mover(
                row.getObject(1, UUID.class),
                Side.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getDouble(5),
                row.getDouble(6),
                Standing.valueOf(row.getString(7)),
                Standing.valueOf(row.getString(8)));
    }

    private static String marks(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }

    private List<Snapshot> read(String sql, Object... values) {
        List<Snapshot> snapshots = new ArrayList<>();
        each(sql, row -> snapshots.add(SnapshotRows.snapshot(row)), values);
        return snapshots;
    }

    private void each(String sql, Rows.Reader reader, Object... values) {
        try (Connection connection = connections.open();
                PreparedStatement query = Rows.prepare(connection, sql, values);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                reader.row(rows);
            }
        } catch (SQLException e) {
            throw Failed.reading("snapshots", e);
        }
    }
}
