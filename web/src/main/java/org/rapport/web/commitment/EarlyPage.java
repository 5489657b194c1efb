package org.rapport.web.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.commitment.CommitmentCard;
import org.rapport.culture.Listener;
import org.rapport.forecast.HonestDate;
import org.rapport.partner.PartnerCard;
import org.rapport.trust.TellingCosts;

/**
 * All that telling early of one commitment is prepared from.
 *
 * @param honest what the record says, null where it says nothing
 * @param reasons why, in words that can be shared
 * @param policy version of the scoring policy of the figures
 */
public record EarlyPage(
        CommitmentCard card,
        PartnerCard partner,
        HonestDate honest,
        TellingCosts costs,
        String reasons,
        List<Listener> listeners,
        int policy)
        implements Serializable {
    /** Whether the record says a later day than was promised. */
    public boolean later() {
        return honest != null && honest.p80().isAfter(card.dueOn());
    }

    /** The day to propose: by which 8 in 10 such promises are done; null if that is no later one. */
    public LocalDate proposed() {
        return later() ? honest.p80() : null;
    }
}
