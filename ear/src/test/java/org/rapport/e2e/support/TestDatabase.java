package org.rapport.e2e.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.rapport.launcher.MariaDbProcess;

/** A MariaDB for a test that brings its own server. */
public final class TestDatabase implements AutoCloseable {
    private static final String NAME = "rapport";
    private static final String PASSWORD = "of-a-test";

    private final int port;
    private final Properties wanted;
    private Runnable stop;

    private TestDatabase(int port, Properties wanted) throws Exception {
        this.port = port;
        this.wanted = wanted;
        this.stop = MariaDbProcess.start(wanted);
    }

    public static TestDatabase start(String name) throws Exception {
        Path folder = Build.freshFolder(name);
        int port = Build.freePort();
        Properties wanted = new Properties();
        wanted.setProperty("folder", folder.toString());
        wanted.setProperty("programs", programs().toString());
        wanted.setProperty("accounts", folder.resolve("accounts.sql").toString());
        wanted.setProperty("pid", folder.resolve("mariadbd.pid").toString());
        wanted.setProperty(
                "socket",
                Path.of(System.getProperty("java.io.tmpdir"), "rapport-" + port + ".sock")
                        .toString());
        wanted.setProperty("name", NAME);
        wanted.setProperty("password", PASSWORD);
        wanted.setProperty("port", String.valueOf(port));
        Files.createDirectories(folder.resolve("tmp"));
        return new TestDatabase(port, wanted);
    }

    /** Ends it under whoever uses it, and starts it again with all it held. */
    public void restart() throws Exception {
        stop.run();
        stop = MariaDbProcess.start(wanted);
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME + "?useServerPrepStmts=true&useBulkStmts=true";
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return PASSWORD;
    }

    @Override
    public void close() {
        stop.run();
    }

    private static Path programs() throws IOException {
        return Files.createDirectories(Build.directory().resolve("e2e/mariadb"));
    }
}
