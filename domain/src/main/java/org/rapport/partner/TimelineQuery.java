package org.rapport.partner;

import java.io.Serializable;
import java.util.UUID;
import org.rapport.shared.Side;

/** Which part of a relationship's timeline to show; {@code side} and {@code kind} narrow it where not null. */
public record TimelineQuery(UUID partner, Side side, TimelineKind kind, int first, int size) implements Serializable {
    /** True for an entry of the side and kind asked for. */
    public boolean wants(TimelineEntry entry) {
        return (side == null || side == entry.side()) && (kind == null || kind == entry.kind());
    }
}
