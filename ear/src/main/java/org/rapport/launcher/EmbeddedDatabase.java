package org.rapport.launcher;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The MariaDB that rapport.jar brings along, on a free port of this machine, with its files in the data folder. */
final class EmbeddedDatabase implements Database {
    static final String NAME = "rapport";

    private final DatabaseAddress address;
    private final Runnable stop;

    private EmbeddedDatabase(DatabaseAddress address, Runnable stop) {
        this.address = address;
        this.stop = stop;
    }

    static Database start(DataFolder data, URLClassLoader libraries) throws Refused {
        try {
            Path folder = data.folder("db");
            Path pid = folder.resolve("mariadbd.pid");
            LeftoverDatabase.end(pid, folder);
            Files.createDirectories(folder.resolve("tmp"));
            Properties wanted = new Properties();
            wanted.setProperty("folder", folder.toString());
            wanted.setProperty("programs", data.folder("work/mariadb").toString());
            wanted.setProperty("pid", pid.toString());
            wanted.setProperty("accounts", data.privateFile("db/accounts.sql").toString());
            wanted.setProperty("socket", socket(folder).toString());
            wanted.setProperty("name", NAME);
            wanted.setProperty("password", data.databasePassword());
            int port = Assembly.freePort();
            wanted.setProperty("port", String.valueOf(port));
            return new EmbeddedDatabase(
                    DatabaseAddress.embedded(port, data.databasePassword()), start(wanted, libraries));
        } catch (IOException | ReflectiveOperationException e) {
            throw new Refused("The embedded database did not start; " + data.log() + " says why.", e);
        }
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void stop() {
        stop.run();
    }

    private static Runnable start(Properties wanted, ClassLoader libraries) throws ReflectiveOperationException {
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        current.setContextClassLoader(libraries);
        try {
            Class<?> process = libraries.loadClass(MariaDbProcess.class.getName());
            return (Runnable) process.getMethod("start", Properties.class).invoke(null, wanted);
        } finally {
            current.setContextClassLoader(before);
        }
    }

    /** A socket's path may have 107 characters at most: a deep data folder gets one in the temporary folder. */
    private static Path socket(Path folder) throws IOException {
        Path socket = folder.resolve("db.sock");
        return socket.toString().length() < 100
                ? socket
                : Files.createTempDirectory("rapport").resolve("db.sock");
    }
}
