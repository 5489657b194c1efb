package org.rapport.web.api;

import jakarta.json.JsonObject;
import org.rapport.issue.By;
import org.rapport.shared.Side;

/** How calls name who did something: {@code side}, {@code person} and {@code on}; what is absent is the caller, today. */
final class Doer {
    private Doer() {}

    /** The body of a call by which somebody says something. */
    static Body saying(JsonObject json) {
        return Body.of(json, "text", "side", "person", "on");
    }

    static By by(Body body) {
        return new By(
                body.choice("side", Side.class).orElse(null),
                body.text("person"),
                body.day("on").orElse(null));
    }
}
