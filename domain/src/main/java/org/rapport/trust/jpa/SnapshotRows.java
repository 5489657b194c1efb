package org.rapport.trust.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;
import org.rapport.trust.DimensionScores;
import org.rapport.trust.Snapshot;
import org.rapport.trust.Stage;
import org.rapport.trust.Standing;

/** Rows of the snapshot table as snapshots. */
final class SnapshotRows {
    static final String COLUMNS = "day, partner, side, correction, overall, low, high, uncertainty, standing, stage, n,"
            + " dimensions, policy, mark, promises_due, promises_kept, cause";

    private SnapshotRows() {}

    static Snapshot snapshot(ResultSet row) throws SQLException {
        return new Snapshot(
                row.getObject("day", LocalDate.class),
                row.getObject("partner", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getInt("correction"),
                row.getDouble("overall"),
                row.getDouble("low"),
                row.getDouble("high"),
                row.getDouble("uncertainty"),
                Standing.valueOf(row.getString("standing")),
                Stage.valueOf(row.getString("stage")),
                row.getInt("n"),
                DimensionScores.unpacked(row.getBytes("dimensions")),
                row.getInt("policy"),
                row.getLong("mark"),
                row.getInt("promises_due"),
                row.getInt("promises_kept"),
                row.getString("cause"));
    }
}
