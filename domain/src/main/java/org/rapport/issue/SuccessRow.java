package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A success as pages and programs see it. */
public record SuccessRow(UUID id, String title, String text, LocalDate day, Side side, String toldBy)
        implements Serializable {
    static SuccessRow of(Success s) {
        return new SuccessRow(s.id(), s.title(), s.text(), s.day(), s.side(), s.toldBy());
    }
}
