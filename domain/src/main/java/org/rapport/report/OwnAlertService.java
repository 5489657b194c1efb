package org.rapport.report;

import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.identity.User;
import org.rapport.shared.NotFound;

/** What everybody decides about the early warnings that concern oneself: how they come, and which are put off. */
@ApplicationScoped
@Transactional
public class OwnAlertService {
    private static final int WEEK = 7;

    private AlertNews news;
    private Alerts alerts;
    private AlertReaders readers;
    private Caller caller;
    private AuditTrail audit;
    private Clock clock;

    protected OwnAlertService() {} // CDI proxy

    @Inject
    public OwnAlertService(
            AlertNews news, Alerts alerts, AlertReaders readers, Caller caller, AuditTrail audit, Clock clock) {
        this.news = news;
        this.alerts = alerts;
        this.readers = readers;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** The caller's warnings as of the end of a day. */
    @Permitted(READ)
    public OwnAlerts standing(LocalDate day) {
        User user = caller.requireUser();
        LocalDate today = LocalDate.now(clock);
        Map<UUID, PutOffAlert> later = readers.putOff(user.id()).stream()
                .filter(one -> one.hides(today))
                .collect(Collectors.toMap(PutOffAlert::alert, Function.identity()));
        List<AlertLine> all = news.standing(user, day);
        return new OwnAlerts(
                all.stream().filter(line -> !later.containsKey(line.id())).toList(),
                all.stream()
                        .filter(line -> later.containsKey(line.id()))
                        .map(line ->
                                new OwnAlerts.Later(line, later.get(line.id()).until()))
                        .toList());
    }

    /** The warnings that the caller has put off and does not want to see today. */
    @Permitted(READ)
    public Set<UUID> hidden() {
        return news.hidden(caller.requireUser().id(), LocalDate.now(clock));
    }

    /** Puts a warning off for a week; the day on which it comes back. */
    @Permitted(READ)
    public LocalDate remindInAWeek(UUID id) {
        Alert alert = reachable(id);
        LocalDate until = LocalDate.now(clock).plusDays(WEEK);
        Optional<PutOffAlert> known = putOff(id);
        audit.record(Change.of("early warning", id, alert.partner(), "put off")
                .field("until", known.map(PutOffAlert::until).orElse(null), until));
        known.ifPresentOrElse(
                one -> one.until(until),
                () -> readers.add(new PutOffAlert(id, caller.requireUser().id(), until)));
        return until;
    }

    /** Brings back at once what was put off; what was not stays as it is. */
    @Permitted(READ)
    public void bringBack(UUID id) {
        Alert alert = reachable(id);
        putOff(id).ifPresent(known -> {
            readers.remove(known);
            audit.record(Change.of("early warning", id, alert.partner(), "brought back")
                    .field("until", known.until(), null));
        });
    }

    /** How warnings reach the caller. */
    @Permitted(READ)
    public ChannelChoice channel() {
        return readers.channel(caller.requireUser().id())
                .map(ChosenChannel::choice)
                .orElseGet(() -> ChannelChoice.usual(clock.getZone()));
    }

    /** Chooses how warnings reach the caller. */
    @Permitted(READ)
    public void choose(ChannelChoice choice) {
        UUID user = caller.requireUser().id();
        ChannelChoice before = channel();
        readers.channel(user)
                .ifPresentOrElse(known -> known.choose(choice), () -> readers.add(new ChosenChannel(user, choice)));
        audit.record(Change.of("early warnings", user, "channel chosen")
                .field("channel", before.channel(), choice.channel())
                .field("hour", before.hour(), choice.hour())
                .field("timeZone", before.timeZone(), choice.timeZone()));
    }

    private Optional<PutOffAlert> putOff(UUID alert) {
        return readers.putOff(caller.requireUser().id()).stream()
                .filter(one -> one.alert().equals(alert))
                .findFirst();
    }

    private Alert reachable(UUID id) {
        return Optional.ofNullable(id)
                .flatMap(alerts::withId)
                .filter(alert -> caller.reach().covers(alert.partner()))
                .filter(alert -> caller.boundTo().isEmpty() || alert.rule().isShared())
                .orElseThrow(() -> new NotFound("Early warning", id));
    }
}
