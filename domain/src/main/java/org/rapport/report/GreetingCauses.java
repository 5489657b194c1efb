package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.Greetings;
import org.rapport.partner.Partners;
import org.rapport.partner.UpcomingHoliday;
import org.rapport.shared.Side;

/** Finds feasts of partners that come near and on which we have not greeted yet. */
@ApplicationScoped
class GreetingCauses implements AlertFinder {
    private Partners known;
    private Greetings greetings;

    protected GreetingCauses() {} // CDI proxy

    @Inject
    GreetingCauses(Partners known, Greetings greetings) {
        this.known = known;
        this.greetings = greetings;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        LocalDate tomorrow = window.day().plusDays(1);
        return greetings.upcoming(known.withIds(partners), tomorrow, window.until(AlertRule.GREETING)).stream()
                .filter(holiday -> holiday.side() == Side.PARTNER && holiday.festive() && !holiday.greeted())
                .filter(holiday -> window.isAhead(AlertRule.GREETING, holiday.from()))
                .map(GreetingCauses::cause)
                .toList();
    }

    private static Alert.Cause cause(UpcomingHoliday holiday) {
        return new Alert.Cause(
                AlertRule.GREETING,
                holiday.partner(),
                holiday.from(),
                holiday.partner(),
                Side.US,
                holiday.name(),
                null,
                null);
    }
}
