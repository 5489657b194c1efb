package org.rapport.forecast.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.forecast.PastPromise;
import org.rapport.shared.DayNumber;
import org.rapport.shared.RepeatedId;
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
    /** The days by their numbers: to ask a date for its number takes longer than to read it. */
    private final long[] numbers = new long[DAYS];

    private final RepeatedId partner = new RepeatedId();

    PromiseRow(ResultSet row, boolean renewed) {
        this.row = row;
        this.renewed = renewed;
    }

    PastPromise read() throws SQLException {
        UUID commitment = row.getObject(1, UUID.class);
        UUID promisedWith = partner.of(row.getBytes(2));
        Side promisor = row.getInt(3) == 1 ? Side.US : Side.PARTNER;
        LocalDate start = day(4);
        LocalDate due = day(5);
        LocalDate fulfilled = day(6);
        LocalDate ended = day(7);
        boolean broken = ended != null && row.getInt(8) == 1;
        return new PastPromise(commitment, promisedWith, promisor, start, due, fulfilled, ended, broken, renewed);
    }

    private LocalDate day(int column) throws SQLException {
        long number = row.getLong(column);
        if (number == 0 && row.wasNull()) {
            return null;
        }
        long day = DayNumber.toEpochDay(number);
        int place = (int) Math.floorMod(day, (long) DAYS);
        if (days[place] == null || numbers[place] != day) {
            days[place] = LocalDate.ofEpochDay(day);
            numbers[place] = day;
        }
        return days[place];
    }
}
