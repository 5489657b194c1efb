package org.rapport.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;

/** The ledger of early warnings. */
public interface Alerts {
    void add(Alert alert);

    Optional<Alert> withId(UUID id);

    /** All warnings there ever were about these partners' commitments and agreements. */
    List<Alert> ofPartners(Collection<UUID> partners);

    /** The warnings that stood at the end of a day, within reach: ours first, soonest first. */
    List<Alert> standing(LocalDate day, Reach reach);

    /** The warnings of these partners that stood at the end of a day. */
    List<Alert> standing(LocalDate day, Collection<UUID> partners);
}
