package org.rapport.web.commitment;

import static org.rapport.identity.Permission.PROMISE;
import static org.rapport.identity.Permission.RECORD_FOR_BOTH;

import java.io.Serializable;
import java.util.List;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.identity.Caller;
import org.rapport.shared.Side;

/**
 * What a reader may do about a commitment, so that a page offers nothing that would be refused.
 *
 * @param voice promise a new day, settle it, say how it stands: who speaks for the promisor
 * @param tells tell a later day in the name of the promisor: who belongs to it
 * @param release let the promisor off: who speaks for the side that receives it
 * @param accept accept what was recorded as done
 * @param wishers the sides whose wish for a new day the reader can write down
 */
public record CommitmentRights(
        boolean voice, boolean tells, boolean release, boolean accept, boolean both, List<Side> wishers)
        implements Serializable {
    static CommitmentRights of(CommitmentCard card, Caller caller) {
        boolean both = caller.may(RECORD_FOR_BOTH);
        return of(card, caller.side(), caller.may(PROMISE), both);
    }

    static CommitmentRights of(CommitmentCard card, Side own, boolean promises, boolean both) {
        boolean open = promises && card.status() == CommitmentStatus.OPEN;
        boolean done = promises && card.status() == CommitmentStatus.FULFILLED && !card.accepted();
        boolean promisor = card.promisor() == own;
        return new CommitmentRights(
                open && (promisor || both),
                open && promisor,
                open && (!promisor || both),
                done && !promisor,
                both,
                both ? List.of(Side.values()) : List.of(own));
    }
}
