package org.rapport.culture.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.culture.Invitation;
import org.rapport.culture.Pulse;
import org.rapport.culture.PulseBox;
import org.rapport.culture.PulseQuestion;
import org.rapport.culture.PulseUnit;
import org.rapport.culture.Stroke;
import org.rapport.shared.Connections;

/** The ballot box in the database: tallies that are only counted up, and free words under identities drawn by lot. */
@ApplicationScoped
class JdbcPulseBox implements PulseBox {
    @Inject
    private Connections connections;

    /** Something done with a prepared statement. */
    interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    @Override
    public void prepare(Pulse pulse, Map<UUID, String> people) {
        run("INSERT INTO pulse_invitation (pulse, app_user, unit, answered) VALUES (?, ?, ?, FALSE)", insert -> {
            for (Map.Entry<UUID, String> one : people.entrySet()) {
                insert.setObject(1, pulse.id());
                insert.setObject(2, one.getKey());
                insert.setString(3, one.getValue());
                insert.addBatch();
            }
            return insert.executeBatch();
        });
        run("INSERT INTO pulse_tally (pulse, unit, number, point, n) VALUES (?, ?, ?, ?, 0)", insert -> {
            for (PulseUnit unit : pulse.units()) {
                for (PulseQuestion question : pulse.questions()) {
                    layOut(insert, pulse.id(), unit.name(), question.number());
                }
            }
            return insert.executeBatch();
        });
    }

    private static void layOut(PreparedStatement insert, UUID pulse, String unit, int number) throws SQLException {
        for (int point = 0; point <= Pulse.HIGHEST; point++) {
            insert.setObject(1, pulse);
            insert.setString(2, unit);
            insert.setInt(3, number);
            insert.setInt(4, point);
            insert.addBatch();
        }
    }

    @Override
    public Optional<Invitation> invitation(UUID pulse, UUID user) {
        return run("SELECT unit, answered FROM pulse_invitation WHERE pulse = ? AND app_user = ?", query -> {
            query.setObject(1, pulse);
            query.setObject(2, user);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(new Invitation(row.getString(1), row.getBoolean(2))) : Optional.empty();
            }
        });
    }

    @Override
    public List<UUID> uncrossed(UUID user) {
        return run("SELECT pulse FROM pulse_invitation WHERE app_user = ? AND answered = FALSE", query -> {
            query.setObject(1, user);
            List<UUID> pulses = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    pulses.add(rows.getObject(1, UUID.class));
                }
            }
            return pulses;
        });
    }

    @Override
    public boolean cross(UUID pulse, UUID user) {
        String cross =
                "UPDATE pulse_invitation SET answered = TRUE WHERE pulse = ? AND app_user = ? AND answered = FALSE";
        return run(cross, update -> {
            update.setObject(1, pulse);
            update.setObject(2, user);
            return update.executeUpdate() == 1;
        });
    }

    @Override
    public void count(UUID pulse, String unit, List<Integer> points) {
        String stroke = "UPDATE pulse_tally SET n = n + 1 WHERE pulse = ? AND unit = ? AND number = ? AND point = ?";
        run(stroke, update -> {
            for (int i = 0; i < points.size(); i++) {
                update.setObject(1, pulse);
                update.setString(2, unit);
                update.setInt(3, i + 1);
                update.setInt(4, points.get(i));
                update.addBatch();
            }
            return update.executeBatch();
        });
    }

    @Override
    public void write(UUID pulse, String text) {
        run("INSERT INTO pulse_text (lot, pulse, text) VALUES (?, ?, ?)", insert -> {
            insert.setObject(1, UUID.randomUUID()); // not of our usual kind, which tells the time
            insert.setObject(2, pulse);
            insert.setString(3, text);
            return insert.executeUpdate();
        });
    }

    @Override
    public Map<String, Integer> crossed(UUID pulse) {
        String people = "SELECT unit, COUNT(*) FROM pulse_invitation WHERE pulse = ? AND answered GROUP BY unit";
        return run(people, query -> {
            query.setObject(1, pulse);
            Map<String, Integer> crossed = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    crossed.put(rows.getString(1), rows.getInt(2));
                }
            }
            return crossed;
        });
    }

    @Override
    public void forget(UUID pulse) {
        run("DELETE FROM pulse_invitation WHERE pulse = ?", delete -> {
            delete.setObject(1, pulse);
            return delete.executeUpdate();
        });
    }

    @Override
    public List<Stroke> strokes(Collection<UUID> pulses) {
        String places = String.join(",", Collections.nCopies(pulses.size(), "?"));
        String tallies = "SELECT pulse, unit, number, point, n FROM pulse_tally WHERE pulse IN (" + places + ")";
        return run(tallies + " ORDER BY pulse, unit, number, point", query -> {
            int place = 1;
            for (UUID pulse : pulses) {
                query.setObject(place++, pulse);
            }
            List<Stroke> strokes = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    strokes.add(new Stroke(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getInt(3),
                            row.getInt(4),
                            row.getInt(5)));
                }
            }
            return strokes;
        });
    }

    @Override
    public List<String> texts(UUID pulse) {
        return run("SELECT text FROM pulse_text WHERE pulse = ? ORDER BY lot", query -> {
            query.setObject(1, pulse);
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = connections.open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The ballot box cannot be opened", e); // says nothing of what was put in
        }
    }
}
