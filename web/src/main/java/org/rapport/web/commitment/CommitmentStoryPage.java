package org.rapport.web.commitment;

import java.io.Serializable;
import java.util.List;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.PromiseLine;
import org.rapport.forecast.HonestDate;
import org.rapport.partner.PartnerCard;
import org.rapport.web.look.EvidenceLine;
import org.rapport.web.look.PromiseStory;

/**
 * All that the page of one commitment shows.
 *
 * @param honest what the record says of it, null unless it is open
 * @param why reasons for the honest date in words
 * @param held how often such days held, in words
 * @param points what it did to the promisor's score so far
 */
public record CommitmentStoryPage(
        CommitmentCard card,
        PartnerCard partner,
        CommitmentRights rights,
        HonestDate honest,
        String finding,
        List<String> why,
        String held,
        PromiseStory story,
        List<EvidenceLine> evidence,
        double points,
        int policy)
        implements Serializable {
    /**
     * Whether the promisor, who reads it, should tell a later day now: the record says the promised one will not do, and
     * nothing was told today.
     */
    public boolean early() {
        PromiseLine last = card.promises().get(card.promises().size() - 1);
        return honest != null
                && rights.tells()
                && honest.p80().isAfter(card.dueOn())
                && last.announcedOn().isBefore(story.today());
    }
}
