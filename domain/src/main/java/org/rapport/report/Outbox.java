package org.rapport.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Page;

/** All mails, sent and to be sent. */
public interface Outbox {
    void add(OutboxMail mail);

    Optional<OutboxMail> withId(UUID id);

    boolean holds(UUID recipient, LocalDate day, MailKind kind);

    /** Mails of a kind to a recipient, newest day first. */
    List<OutboxMail> newest(UUID recipient, MailKind kind, int most);

    /** The newest day of mails of a kind by recipient, of those of that day or a later one. */
    Map<UUID, LocalDate> newest(MailKind kind, LocalDate from);

    /** The last mail to each of the recipients whose address refused it. */
    Map<UUID, OutboxMail> lastBounced(Collection<UUID> recipients);

    /** Mails that wait for the release of their day. */
    List<OutboxMail> unreleased(LocalDate day);

    /** Ids of mails whose next attempt is due, oldest first; at most {@code most}. */
    List<UUID> due(Instant now, int most);

    /** Ids of mails of the day whose next attempt is due. */
    List<UUID> due(LocalDate day, Instant now);

    /** Mails that this server had taken and not finished. */
    List<OutboxMail> taken(String server);

    /** How many mails of the day are in the state. */
    long count(LocalDate day, MailState state);

    /**
     * Mails newest day first; {@code day} and {@code state} restrict them unless null.
     *
     * @param sort {@code day}, {@code state}, {@code subject} or {@code address}
     */
    Page<OutboxMail> page(LocalDate day, MailState state, String sort, boolean descending, int first, int size);
}
