package org.rapport.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.review.ReviewGoalService;
import org.rapport.review.ReviewGoals;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** The shared goals on {@code review/results.xhtml}. */
@Named
@ViewScoped
public class ReviewGoalView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewGoalService service;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private UUID review;
    private ReviewGoals goals;
    private LocalDate on;
    private String note;

    public void load(UUID id) {
        review = id;
        goals = service.of(id);
        on = format.today();
    }

    public String revisit() {
        return notices.attempt("review.goals.revisited", () -> service.revisit(review, on, note))
                ? "/review/results.xhtml?faces-redirect=true&id=" + review
                : null;
    }

    /** Whether there is a goal that can still be looked at. */
    public boolean isOpen() {
        return goals.lines().stream().anyMatch(line -> line.goal().isOpen());
    }

    public ReviewGoals getGoals() {
        return goals;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
