package org.rapport.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * Something that one side did on a day: {@code titleKey} is the key of a message that {@code arguments} fill (texts,
 * days, numbers), {@code fact} what it is about, {@code recordedOn} when it was written down.
 */
public record TimelineEntry(
        LocalDate day,
        Side side,
        TimelineKind kind,
        String titleKey,
        List<Object> arguments,
        UUID fact,
        LocalDate recordedOn)
        implements Serializable {
    public TimelineEntry {
        arguments = List.copyOf(arguments);
    }
}
