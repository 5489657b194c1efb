package org.rapport.report.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.report.Scorecard;
import org.rapport.report.Scorecards;
import org.rapport.shared.Connections;
import org.rapport.shared.Side;

/** Scorecards in the table {@code scorecard}. */
@ApplicationScoped
class JdbcScorecards implements Scorecards {
    private static final String PUT = """
            REPLACE INTO scorecard (day, partner, side, kept_strictly, kept_fairly, due, open_now, overdue, broken,
                late_days, inflation, surprises)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String BETWEEN = """
            SELECT day, side, kept_strictly, kept_fairly, due, open_now, overdue, broken, late_days, inflation, surprises
            FROM scorecard WHERE partner = ? AND day BETWEEN ? AND ? ORDER BY day, side
            """;

    @Inject
    private Connections connections;

    @Override
    public void put(Scorecard card) {
        try (Connection connection = connections.open();
                PreparedStatement statement = connection.prepareStatement(PUT)) {
            statement.setObject(1, card.day());
            statement.setObject(2, card.partner());
            statement.setString(3, card.side().name());
            statement.setLong(4, card.keptStrictly());
            statement.setLong(5, card.keptFairly());
            statement.setLong(6, card.due());
            statement.setInt(7, card.open());
            statement.setInt(8, card.overdue());
            statement.setInt(9, card.broken());
            statement.setObject(10, card.lateDays());
            statement.setObject(11, card.inflation());
            statement.setInt(12, card.surprises());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The scorecard cannot be written", e);
        }
    }

    @Override
    public List<Scorecard> between(UUID partner, LocalDate from, LocalDate to) {
        try (Connection connection = connections.open();
                PreparedStatement statement = connection.prepareStatement(BETWEEN)) {
            statement.setObject(1, partner);
            statement.setObject(2, from);
            statement.setObject(3, to);
            try (ResultSet rows = statement.executeQuery()) {
                List<Scorecard> cards = new ArrayList<>();
                while (rows.next()) {
                    cards.add(card(partner, rows));
                }
                return cards;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The scorecards cannot be read", e);
        }
    }

    private static Scorecard card(UUID partner, ResultSet row) throws SQLException {
        return new Scorecard(
                row.getObject(1, LocalDate.class),
                partner,
                Side.valueOf(row.getString(2)),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getObject(9, Double.class),
                row.getObject(10, Double.class),
                row.getInt(11));
    }
}
