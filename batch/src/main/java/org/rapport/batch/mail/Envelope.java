package org.rapport.batch.mail;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * A letter ready to go: it keeps the Message-ID it was given, and tells when all of it has been written and only the final
 * dot is missing. Before that moment nothing can have arrived.
 */
final class Envelope extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;
    private final Runnable beforeDot;

    /** What is told of a mail besides its letter. */
    record Address(String messageId, String from, String to, String name, Instant date) {}

    Envelope(Session session, Address address, Letter letter, Runnable beforeDot)
            throws MessagingException, UnsupportedEncodingException {
        super(session);
        this.messageId = address.messageId();
        this.beforeDot = beforeDot;
        setFrom(new InternetAddress(address.from(), "Rapport", UTF_8));
        setRecipient(Message.RecipientType.TO, new InternetAddress(address.to(), address.name(), UTF_8));
        setSubject(letter.subject(), UTF_8);
        setSentDate(Date.from(address.date()));
        setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        setContent(content(letter));
        saveChanges();
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        MimeMultipart mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(wrapped(forms(letter)));
        for (Letter.Attachment attachment : letter.attachments()) {
            mixed.addBodyPart(part(attachment));
        }
        return mixed;
    }

    private static MimeMultipart forms(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(letter.html(), "text/html; charset=UTF-8");
        MimeMultipart forms = new MimeMultipart("alternative");
        forms.addBodyPart(text);
        forms.addBodyPart(html);
        if (letter.calendar() != null) {
            forms.addBodyPart(part(letter.calendar()));
        }
        return forms;
    }

    /** As RFC 6047 has it: the last alternative, its method named. */
    private static MimeBodyPart part(Letter.Calendar calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        return part;
    }

    private static MimeBodyPart wrapped(MimeMultipart content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content);
        return part;
    }

    private static MimeBodyPart part(Letter.Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new FileDataSource(attachment.file().toFile())));
        part.setHeader("Content-Type", attachment.mediaType());
        part.setFileName(attachment.name());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException, MessagingException {
        super.writeTo(out, ignoredHeaders);
        beforeDot.run();
    }
}
