package org.rapport.web.repair;

import static org.rapport.identity.Permission.MEND_TRUST;
import static org.rapport.identity.Permission.REAFFIRM;
import static org.rapport.identity.Permission.RECORD_FOR_BOTH;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.rapport.identity.Caller;
import org.rapport.repair.RepairCard;
import org.rapport.repair.Transition;
import org.rapport.repair.Voice;
import org.rapport.shared.Side;

/**
 * What a reader may do about a repair, so that a page offers nothing that would be refused.
 *
 * @param work add harm, causes, actions and what is expected
 * @param both write down what a named person of the other side did
 * @param sides the sides for which the reader can speak
 * @param signs the sides for which the reader can sign as, or for, the sponsor
 */
public record RepairRights(
        boolean work, boolean both, Side own, Side causer, List<Side> sides, List<Side> signs, List<Transition> ways)
        implements Serializable {
    static RepairRights of(RepairCard card, Caller caller) {
        return of(card, caller.side(), caller.may(MEND_TRUST), caller.may(RECORD_FOR_BOTH), caller.may(REAFFIRM));
    }

    static RepairRights of(RepairCard card, Side own, boolean mends, boolean both, boolean reaffirms) {
        List<Side> sides = both ? List.of(Side.values()) : List.of(own);
        List<Transition> ways = Arrays.stream(Transition.values())
                .filter(way -> way != Transition.DISPUTE || card.disputeBy() != null)
                .filter(way -> mends && sides.stream().anyMatch(one -> way.isFor(card.state(), one == card.causer())))
                .toList();
        return new RepairRights(
                mends && !card.state().isOver(),
                both,
                own,
                card.causer(),
                sides,
                sides.stream().filter(one -> one == Side.PARTNER || reaffirms).toList(),
                ways);
    }

    /** Whether the reader can take a step. */
    public boolean can(String way) {
        return ways.contains(Transition.valueOf(way));
    }

    /** Whether the reader can speak for a side. */
    public boolean speaks(Side side) {
        return work && sides.contains(side);
    }

    /** Whether the reader can speak for the side that caused it. */
    public boolean mends() {
        return speaks(causer);
    }

    /** Whether the reader can speak for the side that was harmed. */
    public boolean judges() {
        return speaks(causer.other());
    }

    /** The sides for which the reader can still say something that counts only when both say it. */
    public List<Side> still(RepairCard card, String voice) {
        Voice wanted = Voice.valueOf(voice);
        List<Side> can = wanted.isSponsors() ? signs : sides;
        return can.stream().filter(side -> work && !card.said(wanted, side)).toList();
    }
}
