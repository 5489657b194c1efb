package org.rapport.e2e.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server. */
@ExtendWith(ArquillianExtension.class)
class ApplicationIT {
    @Resource(lookup = "java:app/jdbc/rapport")
    private DataSource database;

    @Inject
    private Clock clock;

    @Test
    void the_tables_are_those_of_this_release() throws SQLException {
        assertThat(count("SELECT count(*) FROM flyway_schema_history WHERE success = 1"))
                .isPositive();
        assertThat(count("SELECT count(*) FROM flyway_schema_history WHERE success = 0"))
                .isZero();
    }

    @Test
    void the_clock_is_injected() {
        assertThat(clock.instant()).isNotNull();
    }

    @Test
    void the_batch_runtime_keeps_its_history_in_the_same_database() throws SQLException {
        assertThat(BatchRuntime.getJobOperator().getJobNames()).isNotNull();
        assertThat(count("SELECT count(*) FROM information_schema.tables WHERE table_schema = database()"
                        + " AND table_name = 'jbatchJOBINSTANCEDATA'"))
                .isOne();
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_unknown_command_is_refused_in_words() {
        var desk = (BiFunction<List<String>, Consumer<String>, Integer>)
                System.getProperties().get("rapport.commands");
        StringBuilder said = new StringBuilder();
        assertThat(desk.apply(List.of("nonsense"), said::append)).isEqualTo(2);
        assertThat(said).hasToString("Rapport knows no command called nonsense.");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
