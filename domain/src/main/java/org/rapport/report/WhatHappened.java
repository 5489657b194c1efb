package org.rapport.report;

import java.time.LocalDate;
import java.util.List;
import org.rapport.shared.Side;

/**
 * What both sides did in the days before the as-of day, the newest first.
 *
 * @param days how many days it looks back
 * @param left how many more there were that are not told
 */
public record WhatHappened(int days, List<Event> events, int left) {
    /** Nothing happened. */
    public static final WhatHappened NOTHING = new WhatHappened(0, List.of(), 0);

    /** One of them; {@code partner} is whom it was with, {@code text} what the side did, in words that follow its name. */
    public record Event(LocalDate day, Side side, String partner, String text) {}

    public WhatHappened {
        events = List.copyOf(events);
    }
}
