package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.Greetings;
import org.rapport.partner.Partners;
import org.rapport.partner.UpcomingHoliday;
import org.rapport.shared.Side;

/** Finds feasts of partners that come near and on which we have not greeted yet. */
@ApplicationScoped
class GreetingCauses implements AlertFinder {
    private Partners partners;
    private Greetings greetings;

    protected GreetingCauses() {} // CDI proxy

    @Inject
    GreetingCauses(Partners partners, Greetings greetings) {
        this.partners = partners;
        this.greetings = greetings;
    }

    @Override
    public List<Alert.Cause> causes(UUID partner, LocalDate day) {
        LocalDate last = day.plusDays(AlertWindow.GREETING_DAYS);
        return greetings.upcoming(partners.withIds(List.of(partner)), day.plusDays(1), last).stream()
                .filter(holiday -> holiday.side() == Side.PARTNER && holiday.festive() && !holiday.greeted())
                .filter(holiday -> AlertWindow.isGreeting(holiday.from(), day))
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
