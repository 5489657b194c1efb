package org.rapport.web.api;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.rapport.shared.NotFound;

/** Times of day, zones and ids as the interface writes them. */
final class Times {
    private Times() {}

    static LocalTime time(String text) {
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new FieldNotReadable("starts", text, "a time such as 09:30");
        }
    }

    static ZoneId zone(String text) {
        try {
            return text == null ? null : ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new FieldNotReadable("zone", text, "a zone such as Asia/Seoul");
        }
    }

    static UUID id(String what, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound(what, text);
        }
    }
}
