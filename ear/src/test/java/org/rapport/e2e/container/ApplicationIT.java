package org.rapport.e2e.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapport.batch.nightly.JobHistory;

/** Inside the server. */
@ExtendWith(ArquillianExtension.class)
class ApplicationIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> OF_EXECUTION =
            List.of("jbatchEXECUTIONINSTANCEDATA", "jbatchSTEPEXECUTIONINSTANCEDATA");

    @Resource(lookup = "java:app/jdbc/rapport")
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    private JobHistory history;

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

    @Test
    void jobs_that_ended_more_than_ninety_days_ago_are_forgotten_and_younger_ones_kept() throws SQLException {
        long old = endedJob(91);
        long young = endedJob(89);

        history.purge();

        for (String table : OF_EXECUTION) {
            assertThat(count("SELECT count(*) FROM " + table + " WHERE jobexecid = " + old))
                    .as(table)
                    .isZero();
            assertThat(count("SELECT count(*) FROM " + table + " WHERE jobexecid = " + young))
                    .as(table)
                    .isPositive();
        }
        assertThat(BatchRuntime.getJobOperator().getJobExecution(young).getJobName())
                .isEqualTo("nightly");
    }

    /** A job that has ended so many days ago: one for a day that has no night ends at once. */
    private long endedJob(int daysAgo) throws SQLException {
        JobOperator jobs = BatchRuntime.getJobOperator();
        Properties parameters = new Properties();
        parameters.setProperty("day", "2001-01-01");
        long job = jobs.start("nightly", parameters);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (jobs.getJobExecution(job).getBatchStatus() != BatchStatus.FAILED) {
            assertThat(System.nanoTime()).as("the job ends").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        try (Connection connection = database.getConnection();
                PreparedStatement age = connection.prepareStatement("UPDATE jbatchEXECUTIONINSTANCEDATA"
                        + " SET updatetime = UTC_TIMESTAMP() - INTERVAL ? DAY WHERE jobexecid = ?")) {
            age.setInt(1, daysAgo);
            age.setLong(2, job);
            assertThat(age.executeUpdate()).isOne();
        }
        return job;
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
