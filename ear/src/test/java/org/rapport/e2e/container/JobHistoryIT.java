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
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapport.batch.nightly.JobHistory;

/** What the batch runtime remembers of old jobs goes, and only that. */
@ExtendWith(ArquillianExtension.class)
class JobHistoryIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> OF_EXECUTION =
            List.of("jbatchEXECUTIONINSTANCEDATA", "jbatchSTEPEXECUTIONINSTANCEDATA");

    @Resource(lookup = "java:app/jdbc/rapport")
    private DataSource database;

    @Inject
    private JobHistory history;

    @Test
    void jobs_that_ended_more_than_ninety_days_ago_are_forgotten_and_younger_ones_kept() throws SQLException {
        long old = endedJob(91);
        long young = endedJob(89);

        history.purge();

        for (String table : OF_EXECUTION) {
            assertThat(rows(table, "jobexecid", old)).as(table).isZero();
            assertThat(rows(table, "jobexecid", young)).as(table).isPositive();
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

    private long rows(String table, String column, long value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?")) {
            query.setLong(1, value);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
