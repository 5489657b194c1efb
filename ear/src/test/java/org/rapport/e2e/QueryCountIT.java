package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
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

    /** Parts of a page that are left out with their statements while they have no rows. */
    private static final int PARTS = 26;

    private record Load(long statements, int rows) {}

    @BeforeEach
    void the_first_night_is_over(RunningRapport rapport) {
        Known.firstNightEnded(rapport);
    }

    @Test
    void the_portfolio(RunningRapport rapport) {
        Visitor manager = Visitor.signedIn(rapport, "ewa");
        String two = "SELECT code FROM (SELECT code FROM partner WHERE active ORDER BY code LIMIT 2) two";
        Known.change(rapport, "CREATE TABLE IF NOT EXISTS resting AS SELECT id FROM partner WHERE active");
        try {
            Load many = load(rapport, () -> manager.get("/portfolio.xhtml"), "/partner/detail.xhtml");
            Known.change(rapport, "UPDATE partner SET active = FALSE WHERE code NOT IN (" + two + ")");
            Load few = load(rapport, () -> manager.get("/portfolio.xhtml"), "/partner/detail.xhtml");
            assertSteady(few, many);
        } finally {
            Known.change(rapport, "UPDATE partner SET active = TRUE WHERE id IN (SELECT id FROM resting)");
            Known.change(rapport, "DROP TABLE resting");
        }
    }

    @Test
    void the_list_of_partners(RunningRapport rapport) {
        Visitor manager = Visitor.signedIn(rapport, "ewa");
        String list = "/partner/list.xhtml";
        String code = Known.one(rapport, BUSY);
        same(rapport, () -> manager.get(list + "?text=" + code), () -> manager.get(list), "/partner/detail.xhtml");
    }

    @Test
    void the_list_of_commitments(RunningRapport rapport) {
        Visitor manager = Visitor.signedIn(rapport, "ewa");
        String list = "/commitment/list.xhtml?status=ALL";
        String title = "Customs pre-clearance";
        Supplier<HttpResponse<String>> few =
                () -> manager.get(list + "&text=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
        same(rapport, few, () -> manager.get(list), "/commitment/detail.xhtml");
    }

    @Test
    void the_results_of_a_review(RunningRapport rapport) {
        Program manager = Program.of(rapport, "ewa");
        String few = "/partners/" + reviewed(rapport, "ASC") + "/reviews/1/results";
        String many = "/partners/" + reviewed(rapport, "DESC") + "/reviews/1/results";
        Load small = load(rapport, () -> manager.get(few), "\"number\"");
        Load large = load(rapport, () -> manager.get(many), "\"number\"");
        assertThat(large.statements()).isEqualTo(small.statements());
    }

    private static String reviewed(RunningRapport rapport, String order) {
        return Known.one(
                rapport,
                "SELECT p.code FROM partner p JOIN review r ON r.partner = p.id AND r.number = 1"
                        + " JOIN review_rater x ON x.review = r.id GROUP BY p.id ORDER BY count(*) " + order);
    }

    @Test
    void one_partner(RunningRapport rapport) {
        Visitor manager = Visitor.signedIn(rapport, "ewa");
        String page = "/partner/detail.xhtml?code=";
        String quiet = Known.one(rapport, BUSY.replace("DESC", "ASC"));
        Load few = load(rapport, () -> manager.get(page + quiet), "/commitment/detail.xhtml");
        Load many = load(rapport, () -> manager.get(page + Known.one(rapport, BUSY)), "/commitment/detail.xhtml");
        assertSteady(few, many);
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

    /** A part of a page that has nothing to show asks nothing; beyond such parts more rows ask no more. */
    private static void assertSteady(Load few, Load many) {
        assertThat(many.rows()).as("rows").isGreaterThan(few.rows() + 5);
        assertThat(few.statements()).as("statements for few rows").isPositive();
        assertThat(many.statements() - few.statements())
                .as("statements of further parts")
                .isLessThanOrEqualTo(PARTS);
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
