package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.e2e.support.Build;
import org.rapport.e2e.support.Finished;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.RunningRapport;

/** Starting and ending Rapport on the command line. */
class LauncherIT {
    private static final int COULD_NOT_START = 2;

    private static void refused(Finished run, String... parts) {
        assertThat(run.exitCode()).isEqualTo(COULD_NOT_START);
        assertThat(run.err()).as("one line on standard error").hasSize(1);
        assertThat(run.err().get(0)).startsWith("rapport: ").contains(parts).doesNotContain("Exception");
    }

    @Nested
    class Asked_a_question {
        @Test
        void help_names_every_option() throws IOException, InterruptedException {
            Finished run = Finished.run(Map.of(), "--help");
            assertThat(run.exitCode()).isZero();
            assertThat(String.join("\n", run.out()))
                    .contains("--port", "--data", "--empty", "--night", "--import", "--mapping", "--dry-run");
        }

        @Test
        void version_names_the_release() throws IOException, InterruptedException {
            Finished run = Finished.run(Map.of(), "--version");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).containsExactly("Rapport " + System.getProperty("rapport.version"));
        }
    }

    @Nested
    class Asked_for_the_impossible {
        @ParameterizedTest
        @CsvSource({
            "--prot 80, Unknown option --prot",
            "--port, --port needs a value",
            "--port eighty, is not a port",
            "--port 0, is not a port",
            "--port 65536, is not a port",
            "--port 81 --port 82, given twice",
            "--night 31.12.2025, is not a day",
            "--import commitments, needs a file",
            "--import commitments missing.csv, no readable file",
            "--dry-run, only go with --import",
        })
        void one_line_says_what_is_wrong_and_nothing_is_made(String options, String line)
                throws IOException, InterruptedException {
            Path data = Build.freshFolder("nothing").resolve("data");
            Finished run = Finished.run(Map.of("RAPPORT_DATA", data.toString()), options.split(" "));
            refused(run, line);
            assertThat(data).doesNotExist();
        }

        @Test
        void a_port_that_is_taken() throws IOException, InterruptedException {
            Path data = Build.freshFolder("port").resolve("data");
            try (ServerSocket taken = new ServerSocket(0)) {
                String port = String.valueOf(taken.getLocalPort());
                refused(Finished.run(Map.of(), "--port", port, "--data", data.toString()), "Port " + port, "--port");
            }
            assertThat(data).doesNotExist();
        }

        @Test
        void a_data_folder_that_is_a_file() throws IOException, InterruptedException {
            Path file = Files.createFile(Build.freshFolder("file").resolve("data"));
            refused(Finished.run(Map.of(), "--port", port(), "--data", file.toString()), "data folder", "--data");
        }

        @Test
        void half_a_database_login() throws IOException, InterruptedException {
            refused(Finished.run(Map.of("RAPPORT_DB_USER", "me")), "RAPPORT_DB_URL");
        }

        @Test
        void half_a_mail_login() throws IOException, InterruptedException {
            refused(Finished.run(Map.of("RAPPORT_SMTP_HOST", "mail.example")), "RAPPORT_SMTP_FROM");
        }

        @Test
        void a_database_that_does_not_answer() throws IOException, InterruptedException {
            String url = "jdbc:mariadb://127.0.0.1:" + Build.freePort() + "/rapport";
            refused(
                    Finished.run(login(url, "secret"), "--port", port(), "--data", folder()),
                    "No database answers",
                    url);
        }
    }

    @Nested
    @Journey
    class While_another_one_runs {
        @Test
        void its_data_folder_is_refused(RunningRapport other) throws IOException, InterruptedException {
            Finished run = Finished.run(
                    Map.of(), "--port", port(), "--data", other.data().toString());
            refused(run, "in use by another Rapport", other.data().toString());
            assertThat(other.get("/health").statusCode()).isEqualTo(200);
        }

        @Test
        void its_database_refuses_a_wrong_password(RunningRapport other) throws IOException, InterruptedException {
            Map<String, String> login = login(other.databaseUrl(), "wrong");
            refused(Finished.run(login, "--port", port(), "--data", folder()), "refuses user rapport");
        }

        @Test
        void it_has_said_little(RunningRapport other) {
            assertThat(other.said()).hasSize(4).anyMatch(line -> line.contains(String.valueOf(other.port())));
            assertThat(other.data().resolve("logs/rapport.log")).isNotEmptyFile();
        }
    }

    @Nested
    class Ended_and_started_again {
        @Test
        void keeps_its_data_after_a_shutdown_and_after_a_kill() throws SQLException {
            try (RunningRapport rapport = RunningRapport.empty("restart")) {
                String first = write(rapport, "before the shutdown");
                assertThat(rapport.stop()).isZero();
                assertThat(rapport.database()).as("the database ends with it").isEmpty();

                rapport.start();
                assertThat(notes(rapport)).isEqualTo(first);
                String second = write(rapport, "before the kill");
                rapport.kill();
                assertThat(rapport.database()).as("the database stays behind").isPresent();

                rapport.start();
                assertThat(notes(rapport)).isEqualTo(second);
                assertThat(rapport.get("/health").statusCode()).isEqualTo(200);
            }
        }

        private static String write(RunningRapport rapport, String note) throws SQLException {
            try (Connection connection = rapport.connect()) {
                connection.createStatement().execute("CREATE TABLE IF NOT EXISTS test_note (note VARCHAR(50))");
                connection.createStatement().execute("INSERT INTO test_note VALUES ('" + note + "')");
            }
            return notes(rapport);
        }

        private static String notes(RunningRapport rapport) throws SQLException {
            try (Connection connection = rapport.connect();
                    ResultSet row = connection
                            .createStatement()
                            .executeQuery("SELECT group_concat(note ORDER BY note) FROM test_note")) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String port() {
        return String.valueOf(Build.freePort());
    }

    private static String folder() {
        return Build.freshFolder("data").toString();
    }

    private static Map<String, String> login(String url, String password) {
        return Map.of("RAPPORT_DB_URL", url, "RAPPORT_DB_USER", "rapport", "RAPPORT_DB_PASSWORD", password);
    }
}
