package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.identity.Reach;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.partner.OwnPartners;

/**
 * Puts down, for everybody who wants mails, one mail of a night about the warnings of which a step has come. Each step is
 * told once to each; where nights were missed, one mail tells of all steps that came meanwhile.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class AlertMails {
    private AlertReaders readers;
    private AlertRuleBook rules;
    private Alerts alerts;
    private OwnPartners own;
    private Users users;
    private Outbox outbox;
    private Clock clock;

    protected AlertMails() {} // CDI proxy

    @Inject
    public AlertMails(
            AlertReaders readers,
            AlertRuleBook rules,
            Alerts alerts,
            OwnPartners own,
            Users users,
            Outbox outbox,
            Clock clock) {
        this.readers = readers;
        this.rules = rules;
        this.alerts = alerts;
        this.own = own;
        this.users = users;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Puts down the mails of a night and says how many; doing it again puts down none. */
    public int putDown(LocalDate day) {
        List<ChosenChannel> mailed = readers.mailed();
        if (mailed.isEmpty()) {
            return 0;
        }
        AlertAudience audience = new AlertAudience(alerts.standing(day, Reach.ALL), own);
        Map<AlertRule, RuleSetting> settings = rules.settings();
        return (int) mailed.stream()
                .filter(one -> !outbox.holds(one.user(), day, MailKind.WARNINGS))
                .filter(one -> users.withId(one.user())
                        .filter(User::isActive)
                        .filter(user -> tell(user, one.choice(), audience.of(user), settings, day))
                        .isPresent())
                .count();
    }

    private boolean tell(
            User user,
            ChannelChoice choice,
            List<Alert> concerning,
            Map<AlertRule, RuleSetting> settings,
            LocalDate day) {
        Map<UUID, LocalDate> last = readers.lastSteps(user.id());
        Map<UUID, PutOffAlert> putOff =
                readers.putOff(user.id()).stream().collect(Collectors.toMap(PutOffAlert::alert, Function.identity()));
        List<ToldAlert> due = concerning.stream()
                .flatMap(alert -> step(alert, settings.get(alert.rule()), putOff.get(alert.id()), day)
                        .filter(step -> isNew(step, last.get(alert.id())))
                        .map(step -> new ToldAlert(alert.id(), user.id(), step, day))
                        .stream())
                .toList();
        if (due.isEmpty()) {
            return false;
        }
        due.forEach(readers::add);
        outbox.add(mail(user, choice, day));
        return true;
    }

    /** The last step that has come; the end of a delay, which the morning after the night brings, is one too. */
    private static Optional<LocalDate> step(Alert alert, RuleSetting setting, PutOffAlert putOff, LocalDate day) {
        LocalDate morning = day.plusDays(1);
        if (putOff != null && putOff.hides(morning)) {
            return Optional.empty();
        }
        return Stream.concat(
                        setting.reached(alert.about(), alert.raisedOn(), day).stream(),
                        Optional.ofNullable(putOff).map(PutOffAlert::until).stream())
                .max(LocalDate::compareTo);
    }

    private static boolean isNew(LocalDate step, LocalDate last) {
        return last == null || last.isBefore(step);
    }

    private OutboxMail mail(User user, ChannelChoice choice, LocalDate day) {
        OutboxMail mail = new OutboxMail(user.id(), day, MailKind.WARNINGS);
        if (choice.channel() == AlertChannel.DAILY) {
            mail.release(choice.next(clock.instant()));
        }
        return mail;
    }
}
