package org.rapport.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.review.Aspect;
import org.rapport.review.NewQuestion;
import org.rapport.review.QuestionnaireCard;
import org.rapport.review.QuestionnaireService;
import org.rapport.web.Notices;

/** Backs {@code review/template.xhtml}: questionnaires, and one of them while its next version is written. */
@Named
@ViewScoped
public class ReviewTemplateView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionnaireService service;

    @Inject
    private Notices notices;

    private UUID id;
    private boolean fresh;
    private List<QuestionnaireCard> offered;
    private QuestionnaireCard card;
    private String name;
    private final List<QuestionForm> questions = new ArrayList<>();

    public void load() {
        offered = service.offered();
        card = id == null ? null : service.find(id);
        name = card == null ? null : card.name();
        questions.clear();
        if (card != null) {
            card.questions().forEach(one -> questions.add(QuestionForm.of(one)));
        } else if (fresh) {
            questions.add(new QuestionForm());
        }
    }

    public String publish() {
        List<NewQuestion> asked = questions.stream().map(QuestionForm::question).toList();
        boolean done = notices.attempt(
                "questionnaire.published",
                () -> {
                    if (card == null) {
                        id = service.create(name, asked);
                    } else {
                        service.publish(id, card.latest(), name, asked);
                    }
                },
                name);
        return done ? "/review/template.xhtml?faces-redirect=true&id=" + id : null;
    }

    /** One more question below the others; nothing is published by that. */
    public void add() {
        questions.add(new QuestionForm());
    }

    /** Leaves a question out; nothing is published by that. */
    public void remove(QuestionForm question) {
        questions.remove(question);
    }

    /** Whether a questionnaire is being written, rather than chosen. */
    public boolean isWriting() {
        return card != null || fresh;
    }

    public Aspect[] getAspects() {
        return Aspect.values();
    }

    public List<QuestionnaireCard> getOffered() {
        return offered;
    }

    public QuestionnaireCard getCard() {
        return card;
    }

    public List<QuestionForm> getQuestions() {
        return questions;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isFresh() {
        return fresh;
    }

    public void setFresh(boolean fresh) {
        this.fresh = fresh;
    }
}
