package org.rapport.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.shared.Page;

/** The outbox in memory. */
class OutboxInMemory implements Outbox {
    private final List<OutboxMail> mails = new ArrayList<>();

    @Override
    public void add(OutboxMail mail) {
        mails.add(mail);
    }

    @Override
    public Optional<OutboxMail> withId(UUID id) {
        return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    @Override
    public boolean holds(UUID recipient, LocalDate day, MailKind kind) {
        return mails.stream()
                .anyMatch(
                        mail -> mail.recipient().equals(recipient) && mail.day().equals(day) && mail.kind() == kind);
    }

    @Override
    public List<OutboxMail> newest(UUID recipient, MailKind kind, int most) {
        return mails.stream()
                .filter(mail -> mail.recipient().equals(recipient) && mail.kind() == kind)
                .sorted(Comparator.comparing(OutboxMail::day).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Map<UUID, LocalDate> newest(MailKind kind, LocalDate from) {
        return mails.stream()
                .filter(mail -> mail.kind() == kind && !mail.day().isBefore(from))
                .collect(Collectors.toMap(
                        OutboxMail::recipient, OutboxMail::day, (one, other) -> one.isAfter(other) ? one : other));
    }

    @Override
    public Map<UUID, OutboxMail> lastBounced(Collection<UUID> recipients) {
        return mails.stream()
                .filter(mail -> recipients.contains(mail.recipient()) && mail.state() == MailState.BOUNCED)
                .collect(Collectors.toMap(OutboxMail::recipient, mail -> mail, (earlier, later) -> later));
    }

    @Override
    public List<OutboxMail> unreleased(LocalDate day) {
        return mails.stream()
                .filter(mail -> mail.day().equals(day)
                        && mail.state() == MailState.WAITING
                        && mail.nextAttemptAt().isEmpty())
                .toList();
    }

    @Override
    public List<UUID> due(Instant now, int most) {
        return mails.stream()
                .filter(mail -> isDue(mail, now))
                .map(OutboxMail::id)
                .limit(most)
                .toList();
    }

    @Override
    public List<UUID> due(LocalDate day, Instant now) {
        return mails.stream()
                .filter(mail -> mail.day().equals(day) && isDue(mail, now))
                .map(OutboxMail::id)
                .toList();
    }

    private static boolean isDue(OutboxMail mail, Instant now) {
        boolean open = mail.state() == MailState.WAITING || mail.state() == MailState.FAILED;
        return open && mail.nextAttemptAt().filter(at -> !at.isAfter(now)).isPresent();
    }

    @Override
    public List<OutboxMail> taken(String server) {
        return mails.stream()
                .filter(mail -> mail.state() == MailState.SENDING || mail.state() == MailState.HANDED_OVER)
                .toList();
    }

    @Override
    public long count(LocalDate day, MailState state) {
        return mails.stream()
                .filter(mail -> mail.day().equals(day) && mail.state() == state)
                .count();
    }

    @Override
    public Page<OutboxMail> page(LocalDate day, MailState state, String sort, boolean descending, int first, int size) {
        return new Page<>(List.copyOf(mails), mails.size(), first, size);
    }
}
