package org.rapport.culture;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** What an early letter says; {@code help} is null where none is asked for. */
public record EarlyNews(
        String title,
        String partner,
        Side side,
        LocalDate toldOn,
        LocalDate oldDueOn,
        LocalDate dueOn,
        String reasons,
        String help,
        String writer)
        implements Serializable {
    /** Whether the promised day had not passed when it was told. */
    public boolean inTime() {
        return !toldOn.isAfter(oldDueOn);
    }
}
