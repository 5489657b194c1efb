package org.rapport.trust.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapport.shared.Connections;
import org.rapport.shared.Gathering;
import org.rapport.trust.PublishedPolicy;
import org.rapport.trust.ScoringPolicies;
import org.rapport.trust.ScoringPolicy;

/** Scoring policies in the database. A version never changes, so each is read from its text only once. */
@ApplicationScoped
class JdbcPolicies implements ScoringPolicies {
    private static final String SELECT =
            "SELECT version, valid_from, definition, reason, published_by, published_at FROM scoring_policy ";

    private final Map<Integer, ScoringPolicy> parsed = new ConcurrentHashMap<>();

    private Connections connections;
    private Gathering gathering;

    protected JdbcPolicies() {} // CDI proxy

    @Inject
    JdbcPolicies(Connections connections, Gathering gathering) {
        this.connections = connections;
        this.gathering = gathering;
    }

    @Override
    public ScoringPolicy version(int version) {
        ScoringPolicy known = parsed.get(version);
        return known == null ? first("WHERE version = ?", version) : known;
    }

    @Override
    public List<PublishedPolicy> history() {
        return gathering.once(this, () -> read("ORDER BY version DESC"));
    }

    @Override
    public void add(PublishedPolicy policy) {
        try (Connection connection = connections.open();
                PreparedStatement insert = Rows.prepare(
                        connection,
                        "INSERT INTO scoring_policy (version, valid_from, definition, reason, published_by,"
                                + " published_at) VALUES (?,?,?,?,?,?)",
                        policy.policy().version(),
                        policy.validFrom(),
                        policy.policy().json(),
                        policy.reason(),
                        policy.publishedBy(),
                        LocalDateTime.ofInstant(policy.publishedAt(), ZoneOffset.UTC))) {
            insert.executeUpdate();
        } catch (SQLException e) {
            throw Failed.writing("scoring policy", e);
        }
    }

    private ScoringPolicy first(String condition, Object value) {
        List<PublishedPolicy> found = read(condition, value);
        if (found.isEmpty()) {
            throw new IllegalStateException("no scoring policy for " + value);
        }
        return found.get(0).policy();
    }

    private List<PublishedPolicy> read(String condition, Object... values) {
        List<PublishedPolicy> policies = new ArrayList<>();
        try (Connection connection = connections.open();
                PreparedStatement query = Rows.prepare(connection, SELECT + condition, values);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                policies.add(policy(row));
            }
            return policies;
        } catch (SQLException e) {
            throw Failed.reading("scoring policy", e);
        }
    }

    private PublishedPolicy policy(ResultSet row) throws SQLException {
        String definition = row.getString("definition");
        return new PublishedPolicy(
                parsed.computeIfAbsent(row.getInt("version"), version -> ScoringPolicy.parse(version, definition)),
                row.getObject("valid_from", LocalDate.class),
                row.getString("reason"),
                row.getString("published_by"),
                row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
