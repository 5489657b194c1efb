package org.rapport.issue;

import java.time.LocalDate;
import org.rapport.commitment.Recording;
import org.rapport.shared.Side;

/** Something that a person did for a side on a day, and who writes it down. */
public record Act(Side side, String person, LocalDate on, Recording recording) {
    /** The same, refused if its day lies before another one or in the future. */
    Act notBefore(LocalDate earliest) {
        if (on.isBefore(earliest) || on.isAfter(recording.today())) {
            throw new DayOutOfRange(on, earliest, recording.today());
        }
        return this;
    }
}
