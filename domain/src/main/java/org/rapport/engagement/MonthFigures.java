package org.rapport.engagement;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What closed months came to. */
public interface MonthFigures {
    void add(MonthFigure figure);

    void remove(MonthFigure figure);

    /** Figures of the partners for a month. */
    List<MonthFigure> of(Collection<UUID> partners, YearMonth month);

    /** Figures of a partner, the newest first. */
    List<MonthFigure> ofPartner(UUID partner, MonthKind kind, int atMost);
}
