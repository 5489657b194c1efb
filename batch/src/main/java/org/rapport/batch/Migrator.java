package org.rapport.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.rapport.shared.Schema;

/** Brings the tables up to this release; every other start-up bean that reads them depends on it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {
    private static final System.Logger LOG = System.getLogger(Migrator.class.getName());

    @Resource(lookup = "java:app/jdbc/rapport")
    private DataSource database;

    @PostConstruct
    void migrate() {
        LOG.log(System.Logger.Level.INFO, "{0} migrations applied", Schema.migrate(database));
    }
}
