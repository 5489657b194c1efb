package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** A new day for an open commitment, who asked for it and why; {@code agreed} where both sides have signed it. */
public record NewPromise(LocalDate announcedOn, LocalDate dueOn, Side initiatedBy, String reason, boolean agreed)
        implements Serializable {}
