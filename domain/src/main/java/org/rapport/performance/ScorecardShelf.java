package org.rapport.performance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Reach;

/** Every scorecard of a closed period, corrections included, and what standings have brought about. */
public interface ScorecardShelf {
    void add(Scorecard card);

    /** All cards of both sides with a partner, the newest period and within it the highest number first. */
    List<Scorecard> ofPartner(UUID partner);

    /** The same for many partners, with one query. */
    List<Scorecard> ofPartners(Collection<UUID> partners);

    /** How many periods the night of a day closed. */
    long closedBy(LocalDate night);

    void add(StandingChange change);

    /** Changes of standing with a partner, newest first. */
    List<StandingChange> changes(UUID partner);

    /** The same with some partners. */
    List<StandingChange> changes(Collection<UUID> partners);

    /** Changes of standing that the night of a day told, within reach. */
    List<StandingChange> changes(LocalDate day, Reach reach);
}
