package org.rapport.forecast.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.forecast.PastPromise;
import org.rapport.shared.Side;

/**
 * Makes promises of the rows of one query. Rows of one partner follow each other and days come again and again, so that a
 * million promises have few objects between them.
 */
final class PromiseRow {
    private static final int DAYS = 4_096;

    private final ResultSet row;
    private final boolean renewed;
    private final LocalDate[] days = new LocalDate[DAYS];
    private String text = "";
    private UUID partner;

    PromiseRow(ResultSet row, boolean renewed) {
        this.row = row;
        this.renewed = renewed;
    }

    PastPromise read() throws SQLException {
        LocalDate fulfilled = day(6);
        LocalDate ended = fulfilled == null ? day(7) : null;
        return new PastPromise(
                row.getObject(1, UUID.class),
                partner(),
                Side.valueOf(row.getString(3)),
                day(4),
                day(5),
                fulfilled,
                ended,
                ended != null && row.getString(8).equals("BROKEN"),
                renewed);
    }

    private UUID partner() throws SQLException {
        String next = row.getString(2);
        if (!next.equals(text)) {
            text = next;
            partner = UUID.fromString(next);
        }
        return partner;
    }

    private LocalDate day(int column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        if (day == null) {
            return null;
        }
        int place = (int) Math.floorMod(day.toEpochDay(), (long) DAYS);
        if (!day.equals(days[place])) {
            days[place] = day;
        }
        return days[place];
    }
}
