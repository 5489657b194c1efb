package org.rapport.web.issue;

import static org.rapport.identity.Permission.RAISE_ISSUES;
import static org.rapport.identity.Permission.RECORD_FOR_BOTH;

import java.io.Serializable;
import java.util.List;
import org.rapport.identity.Caller;
import org.rapport.issue.IssueCard;
import org.rapport.issue.IssueState;
import org.rapport.shared.Side;

/**
 * What a reader may do about an issue, so that a page offers nothing that would be refused.
 *
 * @param work add causes, actions and concessions, correct it
 * @param both write down what a named person of the other side did
 * @param sides the sides for which the reader can speak
 */
public record IssueRights(
        boolean work,
        boolean acknowledge,
        boolean fix,
        boolean verify,
        boolean close,
        boolean reopen,
        boolean both,
        Side own,
        List<Side> sides)
        implements Serializable {
    static IssueRights of(IssueCard card, Caller caller) {
        return of(card, caller.side(), caller.may(RAISE_ISSUES), caller.may(RECORD_FOR_BOTH));
    }

    static IssueRights of(IssueCard card, Side own, boolean raises, boolean both) {
        boolean work = raises && card.isOpen();
        return new IssueRights(
                work,
                work && card.acknowledgedOn() == null && (both || own != card.disclosedBy()),
                work && card.state() == IssueState.OPEN,
                work && card.state() == IssueState.FIXED && (both || own != card.fixedBy()),
                work && card.state() == IssueState.VERIFIED,
                raises && card.state() != IssueState.OPEN,
                both,
                own,
                both ? List.of(Side.values()) : List.of(own));
    }

    /** Whether the reader can agree to a cause that this side has written. */
    public boolean agree(Side writtenBy) {
        return work && (both || own != writtenBy);
    }
}
