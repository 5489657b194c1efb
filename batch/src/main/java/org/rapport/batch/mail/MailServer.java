package org.rapport.batch.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rapport.report.OutboxMail;

/**
 * The mail server named by the system properties {@code rapport.smtp.host}, {@code .port} (25), {@code .user},
 * {@code .password} and {@code .from}; encrypted wherever the server offers it.
 */
final class MailServer implements Post {
    private static final String PREFIX = "rapport.smtp.";
    private static final String CONNECTION_LOST = "[EOF]";

    @Override
    public void send(OutboxMail mail, Letter letter, Recipient to, Instant now, Runnable beforeDot) throws PostRefused {
        AtomicBoolean handedOver = new AtomicBoolean();
        try {
            Session session = session();
            Envelope.Address address =
                    new Envelope.Address(mail.messageId(), setting("from", ""), to.address(), to.name(), now);
            Envelope envelope = new Envelope(session, address, letter, () -> {
                beforeDot.run();
                handedOver.set(true);
            });
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect();
                transport.sendMessage(envelope, envelope.getAllRecipients());
            }
        } catch (MessagingException | UnsupportedEncodingException e) {
            if (handedOver.get() && !isAnswer(e)) {
                throw new IllegalStateException("No answer from the mail server: " + e.getMessage(), e);
            }
            throw refused(e);
        }
    }

    @Override
    public boolean hasArrived(OutboxMail mail) {
        return false; // a mail server cannot be asked
    }

    /** An address that the server calls invalid (5xx at RCPT TO) stays so; anything else may pass. */
    private static PostRefused refused(Exception e) {
        if (e instanceof SendFailedException sending && given(sending.getInvalidAddresses())) {
            Exception answer = sending.getNextException();
            return PostRefused.forGood(answer == null ? e.getMessage() : answer.getMessage(), e);
        }
        return new PostRefused(e);
    }

    private static boolean given(Address[] addresses) {
        return addresses != null && addresses.length > 0;
    }

    /** Whether the server said no; otherwise the connection broke before it said anything. */
    private static boolean isAnswer(Exception e) {
        return e instanceof SendFailedException
                && !String.valueOf(e.getMessage()).contains(CONNECTION_LOST);
    }

    private static Session session() {
        Properties properties = new Properties();
        String port = setting("port", "25");
        properties.setProperty("mail.smtp.host", setting("host", ""));
        properties.setProperty("mail.smtp.port", port);
        properties.setProperty("mail.smtp.connectiontimeout", "20000");
        properties.setProperty("mail.smtp.timeout", "60000");
        properties.setProperty("mail.smtp.writetimeout", "60000");
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(port.equals("465")));
        String user = setting("user", "");
        if (!user.isEmpty()) {
            properties.setProperty("mail.smtp.auth", "true");
            properties.setProperty("mail.smtp.user", user);
        }
        return Session.getInstance(properties, user.isEmpty() ? null : new Credentials(user, setting("password", "")));
    }

    static String setting(String name, String otherwise) {
        return System.getProperty(PREFIX + name, otherwise);
    }

    private static final class Credentials extends jakarta.mail.Authenticator {
        private final jakarta.mail.PasswordAuthentication known;

        Credentials(String user, String password) {
            this.known = new jakarta.mail.PasswordAuthentication(user, password);
        }

        @Override
        protected jakarta.mail.PasswordAuthentication getPasswordAuthentication() {
            return known;
        }
    }
}
