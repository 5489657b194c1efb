package org.rapport.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Database, server and application put together on a data folder; each is registered for the way down as it comes up. */
final class Assembly {
    static final String THIS_MACHINE = "127.0.0.1";
    static final String ALL_ADDRESSES = "0.0.0.0";

    private final DataFolder data;
    private final Shutdown shutdown;

    Assembly(DataFolder data, Shutdown shutdown) {
        this.data = data;
        this.shutdown = shutdown;
    }

    /**
     * @param database one to use instead of the embedded one
     * @param application an archive to deploy instead of the one packed in rapport.jar
     */
    void start(
            Optional<DatabaseAddress> database,
            Map<String, String> settings,
            Optional<Path> application,
            String address,
            int port)
            throws Refused, IOException {
        System.setProperty("java.io.tmpdir", data.emptyFolder("work/tmp").toString());
        PackedLibraries packed = PackedLibraries.unpack(data.folder("work/lib"));
        Database started = start(database, packed.databaseLoader());
        shutdown.then(started::stop);
        settings.forEach(System::setProperty);
        apply(started.address());
        BatchRepository batch = new BatchRepository(started.address());
        Server server = new Server(packed.serverLoader(), data.emptyFolder("work/server"), address, port, batch);
        shutdown.then(server::stop);
        server.start(application.orElse(packed.application()));
    }

    /** Refuses a port somebody else listens on: the server itself would only hang. */
    static void requireFree(int port) throws Refused {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(ALL_ADDRESSES, port));
        } catch (IOException e) {
            throw new Refused(
                    "Port " + port + " cannot be used (" + e.getMessage()
                            + "): choose another one with --port, or end what uses it.",
                    e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Database start(Optional<DatabaseAddress> remote, URLClassLoader libraries) throws Refused {
        return remote.isPresent()
                ? RemoteDatabase.connect(remote.get(), libraries)
                : EmbeddedDatabase.start(data, libraries);
    }

    private void apply(DatabaseAddress database) {
        System.setProperty("rapport.data", data.root().toString());
        System.setProperty("rapport.db.url", database.url());
        System.setProperty("rapport.db.user", database.user());
        System.setProperty("rapport.db.password", database.password());
        System.setProperty("java.awt.headless", "true");
    }
}
