package org.rapport.performance.jpa;

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
import org.rapport.partner.PartnerKind;
import org.rapport.performance.PublishedTemplate;
import org.rapport.performance.Template;
import org.rapport.performance.Templates;
import org.rapport.shared.Connections;

/** Templates of scorecards in the database. */
@ApplicationScoped
class JdbcTemplates implements Templates {
    private static final String HISTORY = """
            SELECT version, valid_from, definition, reason, published_by, published_at FROM scorecard_template
            WHERE kind = ? ORDER BY version DESC
            """;
    private static final String ADD = """
            INSERT INTO scorecard_template (kind, version, valid_from, definition, reason, published_by, published_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    private Connections connections;

    @Override
    public List<PublishedTemplate> history(PartnerKind kind) {
        try (Connection connection = connections.open();
                PreparedStatement query = connection.prepareStatement(HISTORY)) {
            query.setString(1, kind.name());
            try (ResultSet row = query.executeQuery()) {
                List<PublishedTemplate> found = new ArrayList<>();
                while (row.next()) {
                    found.add(published(kind, row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The scorecard templates cannot be read", e);
        }
    }

    @Override
    public void add(PublishedTemplate published) {
        try (Connection connection = connections.open();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, published.template().kind().name());
            insert.setInt(2, published.template().version());
            insert.setObject(3, published.validFrom());
            insert.setString(4, published.template().json());
            insert.setString(5, published.reason());
            insert.setString(6, published.publishedBy());
            insert.setObject(7, LocalDateTime.ofInstant(published.publishedAt(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The scorecard template cannot be written", e);
        }
    }

    private static PublishedTemplate published(PartnerKind kind, ResultSet row) throws SQLException {
        return new PublishedTemplate(
                Template.parse(kind, row.getInt("version"), row.getString("definition")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("reason"),
                row.getString("published_by"),
                row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
