package org.rapport.culture;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A pulse as a line of a list.
 *
 * @param closedOn null until it is closed
 * @param answered people who answered, 0 until it is closed
 */
public record PulseRow(
        UUID id,
        PulseKind kind,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate closedOn,
        int invited,
        int answered)
        implements Serializable {
    static PulseRow of(Pulse pulse) {
        return new PulseRow(
                pulse.id(),
                pulse.kind(),
                pulse.title(),
                pulse.opensOn(),
                pulse.closesOn(),
                pulse.closedOn(),
                pulse.invited(),
                pulse.answered());
    }

    /** Whether there are results to be seen. */
    public boolean closed() {
        return closedOn != null;
    }
}
