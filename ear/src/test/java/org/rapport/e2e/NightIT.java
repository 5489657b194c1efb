package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.MailSink;
import org.rapport.e2e.support.MailSink.Moment;
import org.rapport.e2e.support.Nights;
import org.rapport.e2e.support.Patience;
import org.rapport.e2e.support.RunningRapport;
import org.rapport.e2e.support.SmallHouse;

/** The night, ended with kill -9 at its worst moments. */
class NightIT {
    private static final LocalDate DAY = SmallHouse.DAY;
    private static final int READERS = SmallHouse.READERS;

    @Test
    void killed_while_scoring_and_twice_while_delivering_it_completes_with_the_same_figures_and_each_mail_once()
            throws Exception {
        try (MailSink sink = new MailSink();
                RunningRapport rapport = RunningRapport.start("night", SmallHouse.settings(sink), "--empty")) {
            SmallHouse.fill(rapport);

            killWhileScoring(rapport);
            sink.holdAt(Moment.BEFORE_CONTENT, 2);
            rapport.start();
            sink.awaitHeld();
            rapport.kill();

            sink.holdAt(Moment.BEFORE_ANSWER, 4);
            rapport.start();
            sink.awaitHeld();
            rapport.kill();

            rapport.start();
            Patience.await("completed", () -> Nights.isComplete(rapport, DAY));
            Patience.await(
                    "every mail, also one tried again", () -> sink.received().size() == READERS);

            assertThat(sink.received())
                    .as(Known.one(rapport, "SELECT GROUP_CONCAT(state) FROM outbox_mail"))
                    .hasSize(READERS)
                    .allSatisfy((id, times) -> assertThat(times).as(id).isOne());
            String figures = figures(rapport);

            SmallHouse.runNight(rapport, DAY);
            assertThat(figures(rapport)).as("run again").isEqualTo(figures);
            assertThat(sink.received())
                    .as("run again, no mail doubled")
                    .hasSize(READERS)
                    .allSatisfy((id, times) -> assertThat(times).isOne());

            forget(rapport);
            SmallHouse.runNight(rapport, DAY);
            assertThat(figures(rapport)).as("undisturbed").isEqualTo(figures);
            assertThat(Files.list(rapport.data().resolve("documents").resolve(DAY.toString())))
                    .as("PDF, XLSX and HTML of each partner and the portfolio")
                    .hasSize(3 * (SmallHouse.PARTNERS + 1));
        }
    }

    /** Holds one partner's place in the figures, so that scoring stops in its middle, and ends the server there. */
    private static void killWhileScoring(RunningRapport rapport) throws SQLException {
        try (Connection inTheWay = rapport.connect();
                Statement statement = inTheWay.createStatement()) {
            inTheWay.setAutoCommit(false);
            statement.executeUpdate(
                    "INSERT INTO snapshot (day, partner, side, overall, low, high, uncertainty, standing,"
                            + " stage, n, dimensions, sums, policy, mark) SELECT '" + DAY
                            + "', MAX(id), 'US', 0, 0, 0, 1, 'UNKNOWN', 'CALCULUS', 0, '', '', 1, 0 FROM partner");
            SmallHouse.startNight(rapport, DAY);
            Patience.await("scoring", () -> stepRuns(rapport, "SCORE"));
            rapport.kill();
            inTheWay.rollback();
        }
    }

    private static boolean stepRuns(RunningRapport rapport, String step) {
        return Known.all(
                        rapport,
                        "SELECT step FROM night_step WHERE step = ? AND started_at IS NOT NULL AND ended_at IS NULL",
                        step)
                .equals(List.of(step));
    }

    /** Everything the night has worked out, in one line. */
    private static String figures(RunningRapport rapport) {
        return Known.one(
                        rapport,
                        "SELECT CONCAT(COUNT(*), ' ', MAX(correction), ' ', SHA2(GROUP_CONCAT(CONCAT_WS(',', partner, side,"
                                + " overall, low, high, n, standing, HEX(sums)) ORDER BY partner, side SEPARATOR ';'), 256))"
                                + " FROM snapshot WHERE day = '" + DAY + "'")
                + Known.one(rapport, "SELECT COUNT(*) FROM scorecard")
                + Known.one(rapport, "SELECT COUNT(*) FROM alert")
                + Known.one(rapport, "SELECT COUNT(*) FROM evidence")
                + Known.one(rapport, "SELECT COUNT(*) FROM outbox_mail");
    }

    /** Takes back what the nights wrote, apart from the mails, so that one can be run as if it were the first. */
    private static void forget(RunningRapport rapport) throws SQLException {
        try (Connection connection = rapport.connect();
                Statement statement = connection.createStatement()) {
            for (String table :
                    new String[] {"snapshot", "scorecard", "alert", "night_step", "night_skip", "night_run"}) {
                statement.executeUpdate("DELETE FROM " + table);
            }
        }
    }
}
