package org.rapport.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.stream.Stream;

/** The one folder everything is kept in, used by one server at a time. */
final class DataFolder {
    private static final String PORTFOLIO = "portfolio";
    private static final String SAMPLE = "sample";
    private static final String OWN = "own";

    private final Path root;
    private final FileLock lock;

    private DataFolder(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Takes the folder for this server until it ends; makes it if it is not there. */
    static DataFolder take(Path root) throws Refused {
        try {
            Files.createDirectories(root);
            FileLock lock = lock(root.resolve("rapport.lock"));
            if (lock == null) {
                throw new Refused("The data folder " + root + " is in use by another Rapport: stop that one, or choose"
                        + " another folder with --data.");
            }
            Files.createDirectories(root.resolve("logs"));
            return new DataFolder(root, lock);
        } catch (IOException e) {
            throw new Refused(
                    "The data folder " + root + " cannot be used (" + reason(e)
                            + "): choose a folder you may write to with --data.",
                    e);
        }
    }

    /** Whether the sample portfolio lives here; decided by the first start that succeeds. */
    boolean sample(boolean emptyAsked) throws Refused, IOException {
        Path kept = root.resolve(PORTFOLIO);
        if (!Files.exists(kept)) {
            return !emptyAsked;
        }
        boolean sample = Files.readString(kept).strip().equals(SAMPLE);
        if (sample && emptyAsked) {
            throw new Refused(
                    "The data folder " + root + " already holds the sample portfolio: start it without --empty,"
                            + " or choose another folder with --data.");
        }
        return sample;
    }

    /** Decides it. */
    void keep(boolean sample) throws IOException {
        Files.writeString(root.resolve(PORTFOLIO), sample ? SAMPLE : OWN);
    }

    /** The embedded database's password: made at random by the first start, readable by the owner only. */
    String databasePassword() throws IOException {
        Path kept = root.resolve("database-password");
        if (!Files.exists(kept)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(
                    createPrivate(kept), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(kept).strip();
    }

    /** A new file that only its owner can read. */
    Path privateFile(String name) throws IOException {
        Files.deleteIfExists(root.resolve(name));
        return createPrivate(root.resolve(name));
    }

    /** An existing subfolder. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    /** A subfolder without anything in it. */
    Path emptyFolder(String name) throws IOException {
        Path folder = root.resolve(name);
        empty(folder);
        return folder;
    }

    /** Deletes what is in a folder; makes it if it is not there. */
    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.sorted(Comparator.reverseOrder()).forEach(DataFolder::delete);
            }
        }
        Files.createDirectories(folder);
    }

    Path root() {
        return root;
    }

    Path log() {
        return root.resolve("logs").resolve("rapport.log");
    }

    void release() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException takenByThisProcess) {
            return null;
        }
    }

    private static Path createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createFile(
                    file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.createFile(file);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(IOException e) {
        return switch (e.getClass().getSimpleName()) {
            case "AccessDeniedException" -> "access denied";
            case "FileAlreadyExistsException" -> "a file of that name is in the way";
            case "NoSuchFileException" -> "it cannot be made there";
            default -> String.valueOf(e.getMessage());
        };
    }
}
