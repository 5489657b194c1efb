package org.rapport.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.review.Candidate;
import org.rapport.review.NewReview;
import org.rapport.review.QuestionnaireCard;
import org.rapport.review.QuestionnaireService;
import org.rapport.review.ReviewCard;
import org.rapport.review.ReviewService;
import org.rapport.review.ReviewStatus;
import org.rapport.review.Work;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code review/edit.xhtml}: a review is planned, its raters are asked, it is closed. */
@Named
@ViewScoped
public class ReviewEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewService service;

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private UUID id;
    private String code;
    private ReviewCard card;
    private PartnerCard partner;
    private ReviewForm form;
    private List<QuestionnaireCard> offered;
    private List<Candidate> candidates = List.of();

    public void load() {
        offered = questionnaires.offered();
        card = id == null ? null : service.find(id);
        partner = card == null
                ? partners.findByCode(code == null ? "" : code)
                : partners.find(card.review().partner());
        form = card == null ? ReviewForm.fresh(format.today()) : ReviewForm.of(card);
        candidates = card == null ? List.of() : service.candidates(partner.id());
    }

    public String save() {
        boolean done = card == null
                ? notices.attempt("review.planned", () -> id = service.plan(planned()), partner.name())
                : notices.attempt(
                        "review.replanned",
                        () -> service.replan(id, form.edition(), form.getQuestionnaire(), form.plan()),
                        form.getTitle());
        return done ? here() : null;
    }

    private NewReview planned() {
        return new NewReview(partner.id(), form.getQuestionnaire(), form.plan(), List.of());
    }

    public String invite() {
        NewReview.Invitation said = new NewReview.Invitation(form.getUser(), form.getWork());
        return notices.attempt("review.invited", () -> service.invite(id, said)) ? here() : null;
    }

    public String uninvite(UUID rater) {
        return notices.attempt("review.uninvited", () -> service.uninvite(id, rater)) ? here() : null;
    }

    public String close() {
        boolean done = notices.attempt(
                "review.closed", () -> service.close(id), card.review().title());
        return done ? "/review/results.xhtml?faces-redirect=true&id=" + id : null;
    }

    private String here() {
        return "/review/edit.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isOpen() {
        return card != null && card.review().status() == ReviewStatus.OPEN;
    }

    public boolean isClosed() {
        return card != null && card.review().status() == ReviewStatus.CLOSED;
    }

    public Work[] getWorks() {
        return Work.values();
    }

    public ReviewCard getCard() {
        return card;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public ReviewForm getForm() {
        return form;
    }

    public List<QuestionnaireCard> getOffered() {
        return offered;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
