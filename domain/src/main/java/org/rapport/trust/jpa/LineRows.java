package org.rapport.trust.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.rapport.shared.DayNumber;
import org.rapport.shared.RepeatedId;
import org.rapport.shared.Side;
import org.rapport.trust.Dimension;
import org.rapport.trust.NightStore.Lines;

/** Rows of the ledger as bare lines. In the order of the ledger's index a partner's rows follow one another, so its id is read once for many. */
final class LineRows implements Rows.Reader {
    static final String COLUMNS =
            "CAST(evidence.partner AS BINARY(16)), side, dimension, TO_DAYS(occurred_on), value, weight * reliability, deception";

    private final Lines lines;
    private final RepeatedId partner = new RepeatedId();

    LineRows(Lines lines) {
        this.lines = lines;
    }

    @Override
    public void row(ResultSet row) throws SQLException {
        lines.line(
                partner.of(row.getBytes(1)),
                Side.valueOf(row.getString(2)),
                Dimension.valueOf(row.getString(3)),
                DayNumber.toEpochDay(row.getLong(4)),
                row.getDouble(5),
                row.getDouble(6),
                row.getBoolean(7));
    }
}
