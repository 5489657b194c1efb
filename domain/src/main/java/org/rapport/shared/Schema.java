package org.rapport.shared;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables Rapport keeps its memory in; each release brings them up to its own version before anything else runs. */
public final class Schema {
    private Schema() {}

    /**
     * Applies the migrations this database has not seen. Refuses a database that holds tables of somebody else.
     *
     * @return number of migrations applied, 0 if the tables were up to date
     */
    public static int migrate(DataSource database) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
