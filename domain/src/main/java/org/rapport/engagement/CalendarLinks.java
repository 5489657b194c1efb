package org.rapport.engagement;

import java.util.Optional;
import java.util.UUID;

/** The secret addresses of users' own calendars. */
public interface CalendarLinks {
    void add(CalendarLink link);

    void remove(CalendarLink link);

    Optional<CalendarLink> ofUser(UUID user);

    /** The link made with this secret. */
    Optional<CalendarLink> withSecret(String secret);
}
