package org.rapport.batch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Properties;
import org.rapport.report.OutboxMail;

/**
 * The folder {@code mail/} of the data folder, where mails are put as {@code .eml} files when no mail server is set. A mail
 * has one file, which appears whole: if it is there, the mail has arrived.
 */
final class MailFolder implements Post {
    private static final String NOBODY = "rapport@localhost";

    private final Path folder;

    MailFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void send(OutboxMail mail, Letter letter, Recipient to, Instant now, Runnable beforeDot) throws PostRefused {
        Envelope.Address address = new Envelope.Address(
                mail.messageId(), MailServer.setting("from", NOBODY), to.address(), to.name(), now);
        try {
            Files.createDirectories(folder);
            Path draft = folder.resolve(mail.fileName() + ".part");
            Envelope envelope = new Envelope(Session.getInstance(new Properties()), address, letter, () -> {});
            write(envelope, draft);
            Files.move(draft, place(mail), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | MessagingException e) {
            throw new PostRefused(e);
        }
    }

    private static void write(Envelope envelope, Path draft) throws IOException, MessagingException {
        try (FileChannel file = FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            envelope.writeTo(out);
            file.force(true);
        }
    }

    @Override
    public boolean hasArrived(OutboxMail mail) {
        return Files.isRegularFile(place(mail));
    }

    private Path place(OutboxMail mail) {
        return folder.resolve(mail.fileName());
    }
}
