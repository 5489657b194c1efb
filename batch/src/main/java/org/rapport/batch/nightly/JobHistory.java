package org.rapport.batch.nightly;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the batch runtime (JBatch) remembers of its jobs, in tables of its own. What is older than 90 days goes; the history
 * of the nights themselves is ours and stays.
 */
@ApplicationScoped
public class JobHistory {
    private static final System.Logger LOG = System.getLogger(JobHistory.class.getName());
    private static final String OLD = """
            SELECT jobinstanceid FROM jbatchEXECUTIONINSTANCEDATA
            GROUP BY jobinstanceid HAVING MAX(updatetime) < UTC_TIMESTAMP() - INTERVAL 90 DAY
            """;
    private static final List<String> FORGET = List.of(
            "CREATE TEMPORARY TABLE old_job AS " + OLD,
            "DELETE FROM jbatchSTEPEXECUTIONINSTANCEDATA WHERE jobexecid IN (SELECT jobexecid"
                    + " FROM jbatchEXECUTIONINSTANCEDATA WHERE jobinstanceid IN (SELECT jobinstanceid FROM old_job))",
            "DELETE FROM jbatchEXECUTIONINSTANCEDATA WHERE jobinstanceid IN (SELECT jobinstanceid FROM old_job)",
            "DELETE FROM jbatchJOBINSTANCEDATA WHERE jobinstanceid IN (SELECT jobinstanceid FROM old_job)",
            "DROP TEMPORARY TABLE old_job");

    @Resource(lookup = "java:app/jdbc/rapport")
    private DataSource database;

    /** Forgets jobs that ended more than 90 days ago; what it cannot forget is left for the next night. */
    @Transactional
    public void purge() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (exists(connection)) {
                for (String sql : FORGET) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "Old jobs could not be forgotten", e);
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var tables = connection
                .getMetaData()
                .getTables(connection.getCatalog(), null, "jbatchEXECUTIONINSTANCEDATA", null)) {
            return tables.next();
        }
    }
}
