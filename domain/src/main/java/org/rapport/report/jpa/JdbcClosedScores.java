package org.rapport.report.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.rapport.report.ClosedScore;
import org.rapport.report.ClosedScores;
import org.rapport.shared.Connections;
import org.rapport.shared.Side;
import org.rapport.trust.DimensionScores;
import org.rapport.trust.Standing;

/** Closed scores from the table {@code snapshot}. */
@ApplicationScoped
class JdbcClosedScores implements ClosedScores {
    private static final double POINTS = 100;
    private static final String OF_DAY = """
            SELECT partner, side, overall, low, high, n, standing, policy, dimensions
            FROM snapshot WHERE day = ? ORDER BY correction
            """;

    @Inject
    private Connections connections;

    @Override
    public Map<UUID, Map<Side, ClosedScore>> on(LocalDate day) {
        try (Connection connection = connections.open();
                PreparedStatement statement = connection.prepareStatement(OF_DAY)) {
            statement.setObject(1, day);
            try (ResultSet rows = statement.executeQuery()) {
                Map<UUID, Map<Side, ClosedScore>> scores = new HashMap<>();
                while (rows.next()) {
                    ClosedScore score = score(day, rows);
                    scores.computeIfAbsent(score.partner(), any -> new EnumMap<>(Side.class))
                            .put(score.side(), score);
                }
                return scores;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The scores cannot be read", e);
        }
    }

    private static ClosedScore score(LocalDate day, ResultSet row) throws SQLException {
        return new ClosedScore(
                day,
                row.getObject("partner", UUID.class),
                Side.valueOf(row.getString("side")),
                POINTS * row.getDouble("overall"),
                POINTS * row.getDouble("low"),
                POINTS * row.getDouble("high"),
                row.getInt("n"),
                Standing.valueOf(row.getString("standing")),
                row.getInt("policy"),
                DimensionScores.unpacked(row.getBytes("dimensions")));
    }
}
