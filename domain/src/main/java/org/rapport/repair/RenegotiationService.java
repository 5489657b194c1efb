package org.rapport.repair;

import static org.rapport.identity.Permission.EDIT_AGREEMENTS;
import static org.rapport.identity.Permission.PROMISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.rapport.agreement.AgreementCard;
import org.rapport.agreement.AgreementService;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.NewPromise;
import org.rapport.identity.Permitted;
import org.rapport.issue.Act;
import org.rapport.issue.By;
import org.rapport.partner.Partner;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/**
 * What is renegotiated inside a repair: the new day of a promise or the amendment of an agreement, and what is expected
 * from now on, are one deed. The side that promises or proposes has signed it; the other side signs it in the repair.
 */
@ApplicationScoped
@Transactional
public class RenegotiationService {
    private CommitmentService commitments;
    private AgreementService agreements;
    private RepairWork work;
    private RepairDesk desk;

    protected RenegotiationService() {} // CDI proxy

    @Inject
    public RenegotiationService(
            CommitmentService commitments, AgreementService agreements, RepairWork work, RepairDesk desk) {
        this.commitments = commitments;
        this.agreements = agreements;
        this.work = work;
        this.desk = desk;
    }

    /** Promises a new day for a commitment with the same partner; {@code words} say what is expected from now on. */
    @Permitted(PROMISE)
    public UUID rePromise(UUID id, UUID commitment, NewPromise said, String words) {
        RepairCase repair = desk.reachable(id);
        CommitmentCard card = commitments.find(commitment);
        requirePartner(repair, card.partner(), "Commitment", commitment);
        NewExpectation expected = new NewExpectation(words == null ? card.title() : words, commitment, null);
        Act act = desk.act(by(repair, card.promisor(), said));
        UUID written = work.renegotiate(repair, expected, RepairStepKind.PROMISE_RENEWED, act);
        commitments.rePromise(commitment, said);
        return written;
    }

    /** Proposes an amendment of an agreement with the same partner; {@code words} as above. */
    @Permitted(EDIT_AGREEMENTS)
    public UUID amend(UUID id, UUID agreement, NewAmendment said, String words) {
        RepairCase repair = desk.reachable(id);
        AgreementCard card = agreements.find(agreement);
        requirePartner(repair, card.row().partner(), "Agreement", agreement);
        String title = card.row().title();
        NewExpectation expected = new NewExpectation(words == null ? title : words, null, agreement);
        Act act = desk.act(by(repair, said.proposedBy(), null));
        UUID written = work.renegotiate(repair, expected, RepairStepKind.AGREEMENT_AMENDED, act);
        agreements.amend(agreement, said.terms(), said.proposedBy(), said.effectiveOn());
        return written;
    }

    private static void requirePartner(RepairCase repair, UUID partner, String what, UUID id) {
        if (!repair.partner().equals(partner)) {
            throw new NotFound(what, id);
        }
    }

    /** Who renegotiates: the caller, or the other side by its name where a colleague writes it down. */
    private By by(RepairCase repair, Side side, NewPromise said) {
        Partner partner = desk.partner(repair.partner());
        String person = side == desk.side() ? null : partner.name();
        return new By(side, person, said == null ? null : said.announcedOn());
    }
}
