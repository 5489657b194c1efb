package org.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static Options read(String... words) throws Refused {
        return CommandLine.read(List.of(words), Map.of());
    }

    @Nested
    class Without_a_word {
        @Test
        void serves_the_sample_on_8080_from_a_folder_here() throws Refused {
            Options options = read();
            assertThat(options.serving()).isTrue();
            assertThat(options.port()).isEqualTo(8080);
            assertThat(options.empty()).isFalse();
            assertThat(options.data()).isEqualTo(Path.of("rapport-data").toAbsolutePath());
            assertThat(options.database()).isEmpty();
            assertThat(options.settings()).isEmpty();
        }
    }

    @Nested
    class With_an_environment {
        @Test
        void the_command_line_comes_first() throws Refused {
            Map<String, String> environment = Map.of("RAPPORT_PORT", "9001", "RAPPORT_DATA", "from-environment");
            assertThat(CommandLine.read(List.of(), environment).port()).isEqualTo(9001);
            assertThat(CommandLine.read(List.of("--port", "9002"), environment).port())
                    .isEqualTo(9002);
        }

        @Test
        void a_database_of_yours_gets_what_bulk_writing_needs() throws Refused {
            Map<String, String> environment = Map.of(
                    "RAPPORT_DB_URL", "jdbc:mariadb://db.example:3307/trust?useBulkStmts=false",
                    "RAPPORT_DB_USER", "me",
                    "RAPPORT_DB_PASSWORD", "secret");
            DatabaseAddress database =
                    CommandLine.read(List.of(), environment).database().orElseThrow();
            assertThat(database.url())
                    .isEqualTo("jdbc:mariadb://db.example:3307/trust?useBulkStmts=false&useServerPrepStmts=true");
            assertThat(database.name()).isEqualTo("trust");
        }

        @Test
        void mail_and_token_are_passed_on() throws Refused {
            Map<String, String> environment = Map.of(
                    "RAPPORT_SMTP_HOST", "mail.example",
                    "RAPPORT_SMTP_FROM", "rapport@example.com",
                    "RAPPORT_BOOTSTRAP_TOKEN", "t0ken");
            assertThat(CommandLine.read(List.of(), environment).settings())
                    .containsEntry("rapport.smtp.host", "mail.example")
                    .containsEntry("rapport.smtp.from", "rapport@example.com")
                    .containsEntry("rapport.bootstrap.token", "t0ken");
        }

        @ParameterizedTest
        @CsvSource({
            "RAPPORT_DB_URL, jdbc:mariadb://db/rapport",
            "RAPPORT_DB_PASSWORD, secret",
            "RAPPORT_SMTP_USER, me",
            "RAPPORT_OIDC_ISSUER, https://company.example",
            "RAPPORT_OIDC_CLIENT_SECRET, secret",
            "RAPPORT_PORT, none",
        })
        void half_a_setting_is_refused(String name, String value) {
            assertThatThrownBy(() -> CommandLine.read(List.of(), Map.of(name, value)))
                    .isInstanceOf(Refused.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"jdbc:mysql://db/rapport", "jdbc:mariadb://db:3306", "jdbc:mariadb://db/?a=b", "db"})
        void an_address_that_is_none_is_refused(String url) {
            Map<String, String> environment =
                    Map.of("RAPPORT_DB_URL", url, "RAPPORT_DB_USER", "me", "RAPPORT_DB_PASSWORD", "secret");
            assertThatThrownBy(() -> CommandLine.read(List.of(), environment)).hasMessageContaining("RAPPORT_DB_URL");
        }
    }

    @Nested
    class With_a_provider_of_the_company {
        private Map<String, String> environment(String issuer) {
            return Map.of(
                    "RAPPORT_OIDC_ISSUER", issuer,
                    "RAPPORT_OIDC_CLIENT_ID", "rapport",
                    "RAPPORT_OIDC_CLIENT_SECRET", "secret");
        }

        @Test
        void its_address_is_passed_on() throws Refused {
            assertThat(CommandLine.read(List.of(), environment(" https://company.example "))
                            .settings())
                    .containsEntry("rapport.oidc.issuer", "https://company.example");
        }

        @ParameterizedTest
        @ValueSource(strings = {"company.example", "ldap://company.example", "https://", "https://a b"})
        void what_is_no_address_is_refused(String issuer) {
            assertThatThrownBy(() -> CommandLine.read(List.of(), environment(issuer)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("RAPPORT_OIDC_ISSUER");
        }
    }

    @Nested
    class With_a_command {
        @Test
        void a_night_may_name_its_day() throws Refused {
            assertThat(read("--night").command()).containsExactly("night");
            assertThat(read("--night", "2015-12-31", "--empty").command()).containsExactly("night", "2015-12-31");
            assertThat(read("--night").serving()).isFalse();
        }

        @Test
        void an_import_names_kind_and_file_and_how(@TempDir Path folder) throws Refused, IOException {
            String file = Files.createFile(folder.resolve("a.csv")).toString();
            String mapping = Files.createFile(folder.resolve("m.json")).toString();
            assertThat(read("--import", "partners", file).command())
                    .containsExactly("import", "partners", file, "", "");
            assertThat(read("--import", "partners", file, "--mapping", mapping, "--dry-run")
                            .command())
                    .containsExactly("import", "partners", file, mapping, "dry-run");
            assertThat(read("--import", "commitments", file, "--mapping", "scms")
                            .command())
                    .containsExactly("import", "commitments", file, "scms", "");
            assertThatThrownBy(() -> read("--import", "commitments", file, "--mapping", "--dry-run"))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void only_one_at_a_time(@TempDir Path folder) throws IOException {
            String file = Files.createFile(folder.resolve("a.csv")).toString();
            assertThatThrownBy(() -> read("--night", "--import", "partners", file))
                    .isInstanceOf(Refused.class);
        }
    }
}
