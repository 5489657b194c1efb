package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.rapport.shared.NotFound;

/** Keeps the files that were sent, each once, in the folder {@code imports} of the data folder. */
@ApplicationScoped
public class FileStore {
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
    private static final int NAME = 255;

    /** Keeps a file; refused as soon as it proves too large. Its name is never used as a path. */
    public StoredFile keep(String name, InputStream body) {
        try {
            Path unfinished = Files.createTempFile(folder(), "sent", ".part");
            try {
                return keep(shortened(name), body, unfinished);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file kept earlier, to be read. */
    public SourceFile open(StoredFile file) {
        if (!FINGERPRINT.matcher(file.sha256()).matches()) {
            throw new NotFound("file", file.sha256());
        }
        Path path = folder().resolve(file.sha256());
        if (!Files.exists(path)) {
            throw new NotFound("file", file.sha256());
        }
        return new SourceFile(path, file.name());
    }

    private static StoredFile keep(String name, InputStream body, Path unfinished) throws IOException {
        MessageDigest digest = sha256();
        long bytes;
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            bytes = copy(name, new DigestInputStream(body, digest), out);
        }
        String fingerprint = HexFormat.of().formatHex(digest.digest());
        Files.move(unfinished, folder().resolve(fingerprint), StandardCopyOption.REPLACE_EXISTING);
        return new StoredFile(fingerprint, name, bytes);
    }

    private static long copy(String name, InputStream in, OutputStream out) throws IOException {
        long limit = SourceLimits.FILE_MEGABYTES * SourceLimits.MEGABYTE;
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (bytes > limit) {
                throw new FileTooLarge(name, SourceLimits.FILE_MEGABYTES);
            }
            out.write(buffer, 0, read);
        }
        return bytes;
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of(System.getProperty("rapport.data", "rapport-data"), "imports"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(String name) {
        String last = name == null || name.isBlank() ? "file" : name.strip().replaceAll("\\p{Cntrl}", " ");
        last = last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf('\\')) + 1);
        return last.length() > NAME ? last.substring(0, NAME) : last;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
