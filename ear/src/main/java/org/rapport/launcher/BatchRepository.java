package org.rapport.launcher;

import java.util.List;

/**
 * Makes the batch runtime keep the history of its jobs in the same database. It knows "MySQL" but not "MariaDB", hence
 * the option of the driver that says so.
 */
record BatchRepository(DatabaseAddress database) {
    private static final String POOL = "RapportBatch";
    private static final String RESOURCE = "jdbc/rapport-batch";

    /** Admin commands for a server that has booted and has no application yet. */
    List<String[]> commands() {
        String properties = "user=" + escaped(database.user()) + ":password=" + escaped(database.password()) + ":url="
                + escaped(database.urlWith("useMysqlMetadata=true"));
        return List.of(
                new String[] {
                    "create-jdbc-connection-pool",
                    "--datasourceclassname",
                    "org.mariadb.jdbc.MariaDbDataSource",
                    "--restype",
                    "javax.sql.DataSource",
                    "--steadypoolsize",
                    "1",
                    "--maxpoolsize",
                    "16",
                    "--isconnectvalidatereq",
                    "true",
                    "--validationmethod",
                    "custom-validation",
                    "--validationclassname",
                    "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
                    "--failconnection",
                    "true",
                    "--property",
                    properties,
                    POOL
                },
                new String[] {"create-jdbc-resource", "--connectionpoolid", POOL, RESOURCE},
                new String[] {
                    "set-batch-runtime-configuration",
                    "--schemaname",
                    database.name(),
                    "--datasourcelookupname",
                    RESOURCE,
                    "--executorservicelookupname",
                    "concurrent/__defaultManagedExecutorService"
                });
    }

    private static String escaped(String value) {
        return value.replaceAll("([\\\\:=])", "\\\\$1");
    }
}
