package org.rapport.web.review;

import static org.rapport.identity.Permission.ANSWER_REVIEWS;
import static org.rapport.identity.Permission.CONFIRM;
import static org.rapport.identity.Permission.RECORD_FOR_BOTH;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.identity.Caller;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.review.ReviewCard;
import org.rapport.review.ReviewCard.ActionLine;
import org.rapport.review.ReviewResults;
import org.rapport.review.ReviewResults.Line;
import org.rapport.review.ReviewService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.web.Notices;

/** Backs {@code review/results.xhtml}. */
@Named
@ViewScoped
public class ReviewResultsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Caller caller;

    @Inject
    private Notices notices;

    private UUID id;
    private ReviewResults results;
    private ReviewCard card;
    private PartnerCard partner;
    private ActionForm form;

    public void load() {
        if (id == null) {
            throw new NotFound("Review", "");
        }
        card = service.find(id);
        results = service.results(id);
        partner = partners.find(card.review().partner());
        form = new ActionForm(caller.side());
    }

    public String agree() {
        return act("review.action.agreed", () -> service.agree(id, form.action()));
    }

    public String confirm(int action, Side side) {
        return act("review.action.confirmed", () -> service.confirm(id, action, side));
    }

    public String complete(int action) {
        return act("review.action.done", () -> service.complete(id, action));
    }

    private String act(String key, Runnable action) {
        return notices.attempt(key, action) ? "/review/results.xhtml?faces-redirect=true&id=" + id : null;
    }

    /** The sides that have not confirmed and for which the reader can. */
    public List<Side> missing(ActionLine action) {
        return voices(caller.may(CONFIRM))
                .filter(side -> !action.isConfirmed(side))
                .toList();
    }

    /** Whether the reader can say that it is done. */
    public boolean completes(ActionLine action) {
        return action.doneOn() == null && voices(caller.may(ANSWER_REVIEWS)).anyMatch(side -> side == action.side());
    }

    private Stream<Side> voices(boolean may) {
        return Stream.of(Side.values()).filter(side -> may && (side == caller.side() || caller.may(RECORD_FOR_BOTH)));
    }

    /** Lines about a side that both sides answered. */
    public List<Line> compared(Side about) {
        return results.about(about).stream()
                .filter(line -> line.difference() != null)
                .toList();
    }

    /** Whether any group of raters is large enough to be shown apart. */
    public boolean isGrouped() {
        return results.groups().stream().anyMatch(group -> group.mean() != null);
    }

    public ReviewFinding getFinding() {
        return ReviewFinding.of(results, caller.side());
    }

    public Side[] getSides() {
        return Side.values();
    }

    public ReviewResults getResults() {
        return results;
    }

    public ReviewCard getCard() {
        return card;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public ActionForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
