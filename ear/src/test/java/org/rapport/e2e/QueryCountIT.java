package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.Program;
import org.rapport.e2e.support.RunningRapport;
import org.rapport.e2e.support.Visitor;

/** A list asks the database as often for two rows as for many. */
@Journey
class QueryCountIT {
    /** Others use the database meanwhile (timers), so the quietest of several measurements counts. */
    private static final int MEASUREMENTS = 6;

    private static final String BUSY =
            "SELECT p.code FROM partner p JOIN commitment c ON c.partner = p.id GROUP BY p.id ORDER BY count(*) DESC";

    private record Load(long statements, int rows) {}

    @Test
    void the_portfolio(RunningRapport rapport) {
        Visitor manager = Visitor.signedIn(rapport, "ewa");
        String two = "SELECT code FROM (SELECT code FROM partner WHERE active ORDER BY code LIMIT 2) two";
        Known.change(rapport, "CREATE TABLE IF NOT EXISTS resting AS SELECT id FROM partner WHERE active");
        try {
            Load many = load(rapport, () -> manager.get("/portfolio.xhtml"), "/partner/detail.xhtml");
            Known.change(rapport, "UPDATE partner SET active = FALSE WHERE code NOT IN (" + two + ")");
            Load few = load(rapport, () -> manager.get("/portfolio.xhtml"), "/partner/detail.xhtml");
            assertSame(few, many);
        } finally {
            Known.change(rapport, "UPDATE partner SET active = TRUE WHERE id IN (SELECT id FROM resting)");
            Known.change(rapport, "DROP TABLE resting");
        }
    }

    @Test
    void the_partners_of_the_interface(RunningRapport rapport) {
        Program manager = Program.of(rapport, "ewa");
        same(rapport, () -> manager.get("/partners?limit=2"), () -> manager.get("/partners?limit=500"), "\"code\"");
    }

    @Test
    void the_commitments_of_the_interface(RunningRapport rapport) {
        Program manager = Program.of(rapport, "ewa");
        String call = "/partners/" + Known.one(rapport, BUSY) + "/commitments";
        same(rapport, () -> manager.get(call + "?limit=2"), () -> manager.get(call + "?limit=500"), "\"reference\"");
    }

    private static void same(
            RunningRapport rapport,
            Supplier<HttpResponse<String>> few,
            Supplier<HttpResponse<String>> many,
            String row) {
        assertSame(load(rapport, few, row), load(rapport, many, row));
    }

    private static void assertSame(Load few, Load many) {
        assertThat(many.rows()).as("rows").isGreaterThan(few.rows() + 5);
        assertThat(few.statements()).as("statements for few rows").isPositive();
        assertThat(many.statements()).as("statements for many rows").isEqualTo(few.statements());
    }

    private static Load load(RunningRapport rapport, Supplier<HttpResponse<String>> request, String row) {
        long fewest = Long.MAX_VALUE;
        int rows = 0;
        try (Connection database = rapport.connect()) {
            for (int i = 0; i < MEASUREMENTS; i++) {
                long before = statements(database);
                HttpResponse<String> answer = request.get();
                fewest = Math.min(fewest, statements(database) - before);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                rows = answer.body().split(row, -1).length - 1;
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return new Load(fewest, rows);
    }

    private static long statements(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet status = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            status.next();
            return status.getLong(2);
        }
    }
}
