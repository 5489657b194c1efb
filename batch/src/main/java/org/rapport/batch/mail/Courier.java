package org.rapport.batch.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.batch.ThisServer;
import org.rapport.report.MailKind;
import org.rapport.report.MailState;
import org.rapport.report.PostRoom;
import org.rapport.report.PostRoom.Addressed;

/**
 * Takes mails to the mail server or into the mail folder, each once. What it does next is written down before it does it:
 * taken, handed over, sent. After a crash a mail that was only taken is sent again; one that was handed over is not, because
 * it may have arrived.
 */
@ApplicationScoped
public class Courier {
    private static final System.Logger LOG = System.getLogger(Courier.class.getName());

    private PostRoom room;
    private LetterWriter writer;
    private Clock clock;
    private Post post;

    protected Courier() {} // CDI proxy

    @Inject
    public Courier(PostRoom room, LetterWriter writer, Clock clock) {
        this(room, writer, clock, usualPost());
    }

    Courier(PostRoom room, LetterWriter writer, Clock clock, Post post) {
        this.room = room;
        this.writer = writer;
        this.clock = clock;
        this.post = post;
    }

    private static Post usualPost() {
        return MailServer.setting("host", "").isEmpty()
                ? new MailFolder(Path.of(System.getProperty("rapport.data", "rapport-data"))
                        .resolve("mail"))
                : new MailServer();
    }

    /** Clears up what a crash of this server left on its way; done before the first mail is taken. */
    @PostConstruct
    void recover() {
        room.recover(ThisServer.name(), post::hasArrived);
    }

    /** Sends every mail whose next attempt is due. */
    public void deliverDue() {
        deliver(room.due());
    }

    /** Sends these mails one after the other; one that cannot be sent does not hold up the others. */
    public void deliver(List<UUID> mails) {
        for (UUID mail : mails) {
            try {
                room.open(mail).ifPresent(this::deliver);
            } catch (RuntimeException fault) {
                LOG.log(System.Logger.Level.WARNING, "Mail " + mail + " could not be written", fault);
                failUntaken(mail, fault);
            }
        }
    }

    private void deliver(Addressed addressed) {
        UUID id = addressed.mail().id();
        if (addressed.recipient().isEmpty()) {
            room.withhold(id, "The recipient is no longer an active user or a contact with an address.");
            return;
        }
        Optional<Letter> letter = writer.write(addressed);
        if (letter.isEmpty()) {
            room.withhold(id, reason(addressed));
        } else if (room.take(
                id,
                ThisServer.name(),
                addressed.recipient().get().email(),
                letter.get().subject(),
                letter.get().html())) {
            send(addressed, letter.get());
        }
    }

    /** Why nothing is left to say. */
    private static String reason(Addressed addressed) {
        if (addressed.mail().kind() == MailKind.DIGEST && addressed.subscription() == null) {
            return "The recipient has ended the subscription.";
        }
        return switch (addressed.mail().kind()) {
            case INVITATION -> "It was changed meanwhile; a later invitation tells it.";
            case WARNINGS -> "What was warned of was put off, or is no longer within reach.";
            case REVIEW_REMINDER -> "The answers were handed in meanwhile.";
            default -> "Nothing to report, and the recipient wants no mail then.";
        };
    }

    private void send(Addressed addressed, Letter letter) {
        UUID id = addressed.mail().id();
        Post.Recipient recipient = addressed
                .recipient()
                .map(one -> new Post.Recipient(one.name(), one.email()))
                .orElseThrow();
        try {
            post.send(addressed.mail(), letter, recipient, clock.instant(), () -> room.handOver(id));
            room.sent(id);
        } catch (PostRefused refused) {
            fail(id, refused);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Mail " + id + " could not be sent", fault);
            settle(id, fault);
        }
    }

    private void fail(UUID mail, PostRefused refused) {
        String why = String.valueOf(refused.getMessage()).strip();
        if (refused.isPermanent()) {
            room.bounced(mail, why);
        } else {
            room.failed(mail, why);
        }
    }

    /** What this server had taken: it may have arrived once it was handed over, and has not before. */
    private void settle(UUID mail, RuntimeException fault) {
        MailState state = room.state(mail);
        if (state == MailState.HANDED_OVER) {
            room.leaveInDoubt(mail, String.valueOf(fault.getMessage()));
        } else if (state == MailState.SENDING) {
            room.failed(mail, String.valueOf(fault.getMessage()));
        }
    }

    /** What could not be written is tried again later; what another server has taken meanwhile is that one's. */
    private void failUntaken(UUID mail, RuntimeException fault) {
        MailState state = room.state(mail);
        if (state == MailState.WAITING || state == MailState.FAILED) {
            room.failed(mail, String.valueOf(fault.getMessage()));
        }
    }
}
