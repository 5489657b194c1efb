package org.rapport.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The early warnings that concern somebody: those to be seen, and those put off with the day on which each comes back. */
public record OwnAlerts(List<AlertLine> standing, List<Later> later) implements Serializable {
    public OwnAlerts {
        standing = List.copyOf(standing);
        later = List.copyOf(later);
    }

    /** One that was put off. */
    public record Later(AlertLine line, LocalDate until) implements Serializable {}
}
