package org.rapport.commitment;

import org.rapport.shared.Side;
import org.rapport.shared.TextMissing;

/** Checks sides that people choose. */
final class Sides {
    private Sides() {}

    static Side required(Side side, String field) {
        if (side == null) {
            throw new TextMissing(field);
        }
        return side;
    }
}
