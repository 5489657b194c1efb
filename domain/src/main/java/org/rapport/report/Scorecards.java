package org.rapport.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The scorecards that the nights have drawn. */
public interface Scorecards {
    /** Keeps a card, in place of an earlier one of the same day, partner and side. */
    void put(Scorecard card);

    /** The cards of both sides with a partner from one day to another, both included, oldest first. */
    List<Scorecard> between(UUID partner, LocalDate from, LocalDate to);
}
