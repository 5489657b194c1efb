package org.rapport.trust.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Connections;
import org.rapport.shared.RepeatedId;
import org.rapport.shared.Side;
import org.rapport.trust.DimensionScores;
import org.rapport.trust.NightMark;
import org.rapport.trust.NightStore;
import org.rapport.trust.ScoringPolicies;
import org.rapport.trust.Snapshot;
import org.rapport.trust.TrustSums;

/**
 * The night's bulk reading and writing. New lines are a range of the arrival order; lines that were dated ahead and have
 * come due are a range of days; a rebuild walks the covering index.
 */
@ApplicationScoped
class JdbcNightStore implements NightStore {
    private static final int FETCHED = 1000;
    /** Snapshots written at once: what the driver gathers for more is an object too large to be collected cheaply. */
    private static final int WRITTEN = 400;
    /** Lines that may still have been under way when an earlier night settled its mark. */
    private static final long OVERLAP = 100_000;

    private static final String LINE = "SELECT " + LineRows.COLUMNS + " FROM evidence ";
    private static final String ARRIVED =
            LINE + "FORCE INDEX (PRIMARY) WHERE id > ? AND id <= ? AND occurred_on <= ? AND partner BETWEEN ? AND ?";
    private static final String CAME_DUE = LINE
            + "FORCE INDEX (evidence_day) WHERE occurred_on > ? AND occurred_on <= ? AND id <= ? AND partner BETWEEN ? AND ?";
    /** Each partner is looked up in the index, as comparing a range's ends with every line takes as long as reading it. */
    private static final String EVERY = "SELECT " + LineRows.COLUMNS
            + " FROM partner STRAIGHT_JOIN evidence FORCE INDEX (evidence_scan) ON evidence.partner = partner.id"
            + " WHERE partner.id BETWEEN ? AND ? AND occurred_on <= ? AND evidence.id <= ?";

    private static final String BASES = "SELECT " + SnapshotRows.COLUMNS
            + ", sums FROM snapshot WHERE day = ? AND partner BETWEEN ? AND ? ORDER BY partner, side, correction";
    private static final String STATES = "SELECT CAST(partner AS BINARY(16)), side, mark, policy, sums FROM snapshot"
            + " WHERE day = ? AND partner BETWEEN ? AND ? ORDER BY partner, side, correction";
    private static final String PROMISES = """
            SELECT partner, promisor, COUNT(*),
                   SUM(status = 'FULFILLED' AND fulfilled_on <= measured_due_on AND fulfilled_on <= ? AND share >= 1)
            FROM commitment
            WHERE partner BETWEEN ? AND ? AND announced_on <= ? AND status <> 'CANCELLED'
              AND (measured_due_on < ? OR (status = 'FULFILLED' AND fulfilled_on <= ?)
                                       OR (status = 'BROKEN' AND ended_on <= ?))
            GROUP BY partner, promisor
            """;
    private static final String INSERT = "INSERT INTO snapshot (day, partner, side, correction, overall, low, high,"
            + " uncertainty, standing, stage, n, dimensions, sums, policy, mark, promises_due, promises_kept, cause)"
            + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    @Inject
    private Connections connections;

    private ScoringPolicies policies;

    protected JdbcNightStore() {} // CDI proxy

    @Inject
    JdbcNightStore(ScoringPolicies policies) {
        this.policies = policies;
    }

    JdbcNightStore(Connections connections, ScoringPolicies policies) {
        this.connections = connections;
        this.policies = policies;
    }

    @Override
    public List<UUID> partners() {
        List<UUID> ids = new ArrayList<>();
        each("SELECT id FROM partner WHERE active ORDER BY id", row -> ids.add(row.getObject(1, UUID.class)));
        return ids;
    }

    @Override
    public long mark() {
        long[] mark = new long[2];
        each("SELECT COALESCE(MAX(id), 0) FROM evidence", row -> mark[0] = row.getLong(1));
        each(
                "SELECT COUNT(*), COALESCE(MAX(id), 0) FROM evidence WHERE id > ? LOCK IN SHARE MODE",
                row -> mark[1] = row.getLong(2),
                mark[0] - OVERLAP);
        return mark[1];
    }

    @Override
    public Optional<LocalDate> dayBefore(LocalDate day) {
        LocalDate[] before = new LocalDate[1];
        each("SELECT MAX(day) FROM snapshot WHERE day < ?", row -> before[0] = row.getObject(1, LocalDate.class), day);
        return Optional.ofNullable(before[0]);
    }

    @Override
    public Map<Key, Base> bases(LocalDate day, UUID first, UUID last) {
        Map<Key, Base> bases = new HashMap<>();
        each(BASES, row -> put(bases, row), day, first, last);
        return bases;
    }

    private void put(Map<Key, Base> bases, ResultSet row) throws SQLException {
        Snapshot snapshot = SnapshotRows.snapshot(row);
        TrustSums sums = TrustSums.unpacked(
                policies.version(snapshot.policy()).halfLives(), snapshot.day(), row.getBytes("sums"));
        bases.put(new Key(snapshot.partner(), snapshot.side()), new Base(snapshot, sums));
    }

    @Override
    public Map<Key, State> states(LocalDate day, UUID first, UUID last) {
        Map<Key, State> states = new HashMap<>();
        RepeatedId partner = new RepeatedId();
        each(
                STATES,
                row -> states.put(
                        new Key(partner.of(row.getBytes(1)), Side.valueOf(row.getString(2))),
                        state(day, row.getLong(3), row.getInt(4), row.getBytes(5))),
                day,
                first,
                last);
        return states;
    }

    private State state(LocalDate day, long mark, int policy, byte[] sums) {
        return new State(
                day, mark, policy, TrustSums.unpacked(policies.version(policy).halfLives(), day, sums));
    }

    @Override
    public void since(LocalDate day, long mark, NightMark night, UUID first, UUID last, Lines lines) {
        each(ARRIVED, new LineRows(lines), mark, night.mark(), night.day(), first, last);
        if (day.isBefore(night.day())) {
            each(CAME_DUE, new LineRows(lines), day, night.day(), mark, first, last);
        }
    }

    @Override
    public void all(NightMark night, UUID first, UUID last, Lines lines) {
        each(EVERY, new LineRows(lines), first, last, night.day(), night.mark());
    }

    @Override
    public Map<Key, Snapshot.Promises> promises(LocalDate day, UUID first, UUID last) {
        Map<Key, Snapshot.Promises> promises = new HashMap<>();
        each(
                PROMISES,
                row -> promises.put(
                        new Key(row.getObject(1, UUID.class), Side.valueOf(row.getString(2))),
                        new Snapshot.Promises(row.getInt(3), row.getInt(4))),
                day,
                first,
                last,
                day,
                day,
                day,
                day);
        return promises;
    }

    @Override
    public void write(List<Base> snapshots) {
        if (snapshots.isEmpty()) {
            return;
        }
        try (Connection connection = connections.open();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (Base base : snapshots) {
                set(insert, base.snapshot(), base.sums());
                insert.addBatch();
                if (++waiting == WRITTEN) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw Failed.writing("snapshots", e);
        }
    }

    private static void set(PreparedStatement insert, Snapshot snapshot, TrustSums sums) throws SQLException {
        insert.setObject(1, snapshot.day());
        insert.setObject(2, snapshot.partner());
        insert.setString(3, snapshot.side().name());
        insert.setInt(4, snapshot.correction());
        insert.setDouble(5, snapshot.overall());
        insert.setDouble(6, snapshot.low());
        insert.setDouble(7, snapshot.high());
        insert.setDouble(8, snapshot.uncertainty());
        insert.setString(9, snapshot.standing().name());
        insert.setString(10, snapshot.stage().name());
        insert.setInt(11, snapshot.n());
        insert.setBytes(12, DimensionScores.packed(snapshot.dimensions()));
        insert.setBytes(13, sums.packed());
        insert.setInt(14, snapshot.policy());
        insert.setLong(15, snapshot.mark());
        insert.setInt(16, snapshot.promisesDue());
        insert.setInt(17, snapshot.promisesKept());
        insert.setString(18, snapshot.cause());
    }

    private void each(String sql, Rows.Reader reader, Object... values) {
        try (Connection connection = connections.open();
                PreparedStatement query = Rows.prepare(connection, sql, values)) {
            query.setFetchSize(FETCHED);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.row(rows);
                }
            }
        } catch (SQLException e) {
            throw Failed.reading("the night's figures", e);
        }
    }
}
