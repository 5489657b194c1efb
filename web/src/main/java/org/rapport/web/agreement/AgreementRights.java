package org.rapport.web.agreement;

import static org.rapport.identity.Permission.CONFIRM;
import static org.rapport.identity.Permission.EDIT_AGREEMENTS;
import static org.rapport.identity.Permission.RECORD_FOR_BOTH;

import java.io.Serializable;
import java.util.List;
import org.rapport.agreement.AgreementCard;
import org.rapport.agreement.AgreementCard.VersionLine;
import org.rapport.agreement.AgreementStatus;
import org.rapport.agreement.Renewal;
import org.rapport.identity.Caller;
import org.rapport.shared.Side;

/**
 * What a reader may do about an agreement, so that a page offers nothing that would be refused.
 *
 * @param edit propose an amendment, attach a document
 * @param notice give notice
 * @param renew write down that both sides go on
 * @param voices the sides the reader speaks for
 * @param confirms whether the reader confirms versions for them
 */
public record AgreementRights(boolean edit, boolean notice, boolean renew, List<Side> voices, boolean confirms)
        implements Serializable {
    static AgreementRights of(AgreementCard card, Caller caller) {
        boolean edit = caller.may(EDIT_AGREEMENTS);
        List<Side> voices = caller.may(RECORD_FOR_BOTH) ? List.of(Side.values()) : List.of(caller.side());
        return of(card, edit, caller.may(CONFIRM), voices);
    }

    static AgreementRights of(AgreementCard card, boolean edit, boolean confirms, List<Side> voices) {
        boolean going = card.row().status() != AgreementStatus.ENDED;
        boolean noticed = card.row().noticeGivenOn() != null;
        boolean binding = going && card.row().status() != AgreementStatus.DRAFT;
        return new AgreementRights(
                edit && going,
                edit && binding && !noticed,
                edit && binding && !noticed && card.row().renewal() != Renewal.NONE,
                voices,
                confirms);
    }

    /** The sides that have not confirmed a version yet and for which the reader can. */
    public List<Side> missing(VersionLine version) {
        return voices.stream()
                .filter(side -> confirms)
                .filter(side -> (side == Side.US ? version.ourConfirmedOn() : version.theirConfirmedOn()) == null)
                .toList();
    }
}
