package org.rapport.batch.imports;

import jakarta.annotation.PostConstruct;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.UUID;
import org.rapport.imports.ImportBook;
import org.rapport.imports.ImportDesk;
import org.rapport.imports.ImportJobs;

/** Starts imports as batch jobs, and at start-up those that a crash left half-way. */
@Singleton
@Startup
@DependsOn({"Migrator", "BatchAccess"})
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportStarter {
    private static final System.Logger LOG = System.getLogger(ImportStarter.class.getName());
    private static final String JOB = "import";

    @Inject
    private ImportDesk desk;

    @Inject
    private ImportBook book;

    @PostConstruct
    void takeService() {
        ImportJobs jobs = ImportStarter::begin;
        desk.open(jobs);
        if (System.getProperty("rapport.command") == null) {
            book.unfinished().forEach(run -> {
                LOG.log(System.Logger.Level.INFO, "Import {0} goes on where it stopped", run);
                begin(run);
            });
        }
    }

    private static void begin(UUID run) {
        JobOperator operator = BatchRuntime.getJobOperator();
        Properties parameters = new Properties();
        parameters.setProperty("run", run.toString());
        operator.start(JOB, parameters);
    }
}
