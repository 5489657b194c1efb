package org.rapport.web.review;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.review.ReviewService;
import org.rapport.review.ReviewStatus;
import org.rapport.review.SheetCard;
import org.rapport.shared.NotFound;
import org.rapport.web.Notices;

/** Backs {@code review/answer.xhtml}: the reader's own sheet, kept in part or handed in. */
@Named
@ViewScoped
public class ReviewAnswerView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewService service;

    @Inject
    private Notices notices;

    private UUID id;
    private SheetCard sheet;
    private SheetForm form;

    public void load() {
        if (id == null) {
            throw new NotFound("Sheet", "");
        }
        sheet = service.sheet(id);
        form = new SheetForm(sheet);
    }

    /** Keeps what was chosen so far. */
    public String keep() {
        take();
        boolean kept = notices.attempt(
                "review.kept",
                () -> service.answer(id, form.getEdition(), form.said(), false),
                form.said().size(),
                sheet.asked());
        return kept ? "/review/answer.xhtml?faces-redirect=true&id=" + id : null;
    }

    /** Hands the sheet in. */
    public String finish() {
        take();
        boolean done =
                notices.attempt("review.finished", () -> service.answer(id, form.getEdition(), form.said(), true));
        return done ? "/review/list.xhtml?faces-redirect=true" : null;
    }

    private void take() {
        form.take(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** Whether answers can be given now. */
    public boolean isOpen() {
        return sheet.finishedOn() == null && sheet.review().status() == ReviewStatus.OPEN;
    }

    public SheetCard getSheet() {
        return sheet;
    }

    public SheetForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
