package org.rapport.partner;

import java.util.List;

/** A feature that has something to tell on the timeline. */
public interface TimelineSource {
    /** The newest entries that the query asks for, newest first, at most {@code atMost}. */
    List<TimelineEntry> newest(TimelineQuery query, int atMost);
}
