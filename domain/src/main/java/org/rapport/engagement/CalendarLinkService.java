package org.rapport.engagement;

import static org.rapport.identity.Permission.ANYONE;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.partner.OwnPartners;
import org.rapport.partner.Partner;

/** The address under which a user's own calendar program fetches the days with partners; whoever has it reads them. */
@ApplicationScoped
@Transactional
public class CalendarLinkService {
    private static final int SECRET_BYTES = 32;
    private static final int DAYS_BACK = 90;
    private static final int DAYS_AHEAD = 400;

    private final SecureRandom random = new SecureRandom();
    private CalendarLinks links;
    private Encounters encounters;
    private OwnPartners own;
    private Users users;
    private AuditTrail audit;
    private Caller caller;
    private Clock clock;

    protected CalendarLinkService() {} // CDI proxy

    @Inject
    public CalendarLinkService(
            CalendarLinks links,
            Encounters encounters,
            OwnPartners own,
            Users users,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.links = links;
        this.encounters = encounters;
        this.own = own;
        this.users = users;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** When the caller's address was made; empty without one. */
    @Permitted(READ)
    public Optional<Instant> madeAt() {
        return links.ofUser(caller.requireUser().id()).map(CalendarLink::madeAt);
    }

    /** Makes a new address for the caller; an earlier one leads nowhere from now on. The secret is told this once. */
    @Permitted(READ)
    public String renew() {
        UUID user = caller.requireUser().id();
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.ofUser(user)
                .ifPresentOrElse(
                        link -> link.renew(secret, clock.instant()),
                        () -> links.add(new CalendarLink(user, secret, clock.instant())));
        audit.record(Change.of("calendar link", user, "made"));
        return secret;
    }

    /** Ends the caller's address. */
    @Permitted(READ)
    public void revoke() {
        UUID user = caller.requireUser().id();
        links.ofUser(user).ifPresent(link -> {
            links.remove(link);
            audit.record(Change.of("calendar link", user, "revoked"));
        });
    }

    /** The calendar behind a secret, with what its user may see now; empty for an unknown secret or user. */
    @Permitted(ANYONE)
    public Optional<String> feed(String secret) {
        return links.withSecret(secret)
                .flatMap(link -> users.withId(link.user()))
                .filter(User::isActive)
                .map(this::feed);
    }

    private String feed(User user) {
        LocalDate today = LocalDate.now(clock);
        List<Encounter> some = encounters.between(own.of(user), today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
        Map<UUID, Partner> partners = encounters.partners(
                some.stream().map(Encounter::partner).distinct().toList());
        Map<Encounter, String> titles = new LinkedHashMap<>();
        some.stream()
                .filter(one -> one.status() != EncounterStatus.MISSED)
                .forEach(one -> titles.put(
                        one, one.purpose() + " (" + partners.get(one.partner()).name() + ")"));
        return EncounterCalendar.feed(titles, clock.instant());
    }
}
