package org.rapport.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.rapport.shared.Side;

/** A greeting as it is written down: who greeted, for which holiday of the other side (any of its days), when and how. */
public record NewGreeting(Side side, LocalDate holiday, LocalDate occurredOn, String note) implements Serializable {
    public NewGreeting {
        Objects.requireNonNull(side, "side");
    }
}
