package org.rapport.web.api;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;

/** Times of day and zones as the interface writes them. */
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
}
