package org.rapport.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What Maven has built, and where tests may leave files. */
public final class Build {
    private Build() {}

    public static Path rapportJar() {
        return directory().resolve("rapport.jar");
    }

    public static Path rapportEar() {
        return directory().resolve("rapport.ear");
    }

    public static Path directory() {
        return Path.of(System.getProperty("rapport.build", "target")).toAbsolutePath();
    }

    /** A folder of that name that nobody has used yet. */
    public static Path freshFolder(String name) {
        try {
            Path parent = Files.createDirectories(directory().resolve("e2e"));
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of that name without what an earlier run left there. */
    public static Path emptyFolder(String name) {
        return emptied(directory().resolve("e2e").resolve(name));
    }

    /** The folder without what was in it. */
    public static Path emptied(Path folder) {
        try (Stream<Path> left = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
