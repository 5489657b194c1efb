package org.rapport.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.rapport.partner.UnknownTimeZone;
import org.rapport.shared.Text;

/**
 * How early warnings reach somebody, as that person chose.
 *
 * @param hour of the day at which the daily mail is sent, 0 to 23
 * @param timeZone IANA name of the zone of that hour
 */
public record ChannelChoice(AlertChannel channel, int hour, String timeZone) implements Serializable {
    private static final int MORNING = 7;
    private static final int LAST_HOUR = 23;

    public ChannelChoice {
        Objects.requireNonNull(channel, "channel");
        if (hour < 0 || hour > LAST_HOUR) {
            throw new HourOutOfRange(hour);
        }
        timeZone = Text.required(timeZone, "timeZone", 60);
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw new UnknownTimeZone(timeZone);
        }
    }

    /** Nobody is mailed who has not asked for it. */
    public static ChannelChoice usual(ZoneId zone) {
        String name = ZoneId.getAvailableZoneIds().contains(zone.getId()) ? zone.getId() : "UTC";
        return new ChannelChoice(AlertChannel.PORTAL, MORNING, name);
    }

    /** The next time the clock there shows the hour; an hour that a change of clocks leaves out is the one after it. */
    Instant next(Instant now) {
        return new SendingHour(hour, ZoneId.of(timeZone)).from(now);
    }
}
