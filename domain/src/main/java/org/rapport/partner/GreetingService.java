package org.rapport.partner;

import static org.rapport.identity.Permission.ENGAGE;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.NotFound;

/** Coming holidays of both sides, and the greetings that users record for them. */
@ApplicationScoped
@Transactional
public class GreetingService {
    private Partners partners;
    private Greetings greetings;
    private Caller caller;
    private Clock clock;

    protected GreetingService() {} // CDI proxy

    @Inject
    public GreetingService(Partners partners, Greetings greetings, Caller caller, Clock clock) {
        this.partners = partners;
        this.greetings = greetings;
        this.caller = caller;
        this.clock = clock;
    }

    /** The holidays of both sides of one relationship that have a day between two days, the earliest first. */
    @Permitted(READ)
    public List<UpcomingHoliday> upcoming(UUID partner, LocalDate from, LocalDate until) {
        caller.reach().require(partner);
        Partner known = partners.withId(partner).orElseThrow(() -> new NotFound("Partner", partner));
        return greetings.upcoming(List.of(known), from, until);
    }

    /** The same of several relationships at once, in as many queries; those out of reach are left out. */
    @Permitted(READ)
    public List<UpcomingHoliday> upcoming(Collection<UUID> some, LocalDate from, LocalDate until) {
        List<UUID> reachable = some.stream().filter(caller.reach()::covers).toList();
        return greetings.upcoming(partners.withIds(reachable), from, until);
    }

    /** Records a greeting for a holiday of the other side; a colleague may also note that we were greeted. */
    @Permitted(ENGAGE)
    public UUID greet(UUID partner, NewGreeting said) {
        caller.reach().require(partner);
        caller.requireVoiceOf(said.side());
        return greetings.record(
                partner, said, LocalDate.now(clock), caller.requireUser().name());
    }
}
