package org.rapport.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The only place that asks the machine what time it is. The system property {@code rapport.zone} (an IANA zone, default:
 * the machine's) is the zone of the house, {@code rapport.now} (an ISO instant) stops the clock, for tests.
 */
@ApplicationScoped
class TimeSource {
    @Produces
    @ApplicationScoped
    Clock clock() {
        ZoneId zone = ZoneId.of(
                System.getProperty("rapport.zone", ZoneId.systemDefault().getId()));
        String fixed = System.getProperty("rapport.now");
        return fixed == null ? Clock.system(zone) : Clock.fixed(Instant.parse(fixed), zone);
    }
}
