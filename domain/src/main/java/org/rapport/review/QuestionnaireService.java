package org.rapport.review;

import static org.rapport.identity.Permission.RUN_REVIEWS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.NotFound;

/** Writing questionnaires: each change is published as a version of its own. */
@ApplicationScoped
@Transactional
public class QuestionnaireService {
    private Questionnaires questionnaires;
    private AuditTrail audit;
    private Caller caller;
    private Clock clock;

    protected QuestionnaireService() {} // CDI proxy

    @Inject
    public QuestionnaireService(Questionnaires questionnaires, AuditTrail audit, Caller caller, Clock clock) {
        this.questionnaires = questionnaires;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those that new reviews can use, by name. */
    @Permitted(RUN_REVIEWS)
    public List<QuestionnaireCard> offered() {
        return questionnaires.offered().stream().map(QuestionnaireCard::of).toList();
    }

    @Permitted(RUN_REVIEWS)
    public QuestionnaireCard find(UUID id) {
        return QuestionnaireCard.of(known(id));
    }

    @Permitted(RUN_REVIEWS)
    public UUID create(String name, List<NewQuestion> questions) {
        Questionnaire questionnaire = new Questionnaire(name, questions, by(), today());
        questionnaires.add(questionnaire);
        note(questionnaire, questions);
        return questionnaire.id();
    }

    /** Publishes the next version of what was read as version {@code basedOn}. */
    @Permitted(RUN_REVIEWS)
    public void publish(UUID id, int basedOn, String name, List<NewQuestion> questions) {
        Questionnaire questionnaire = known(id);
        questionnaire.publish(basedOn, name, questions, by(), today());
        note(questionnaire, questions);
    }

    private void note(Questionnaire questionnaire, List<NewQuestion> questions) {
        audit.record(Change.of("questionnaire", questionnaire.id(), "published")
                .field("name", null, questionnaire.name())
                .field("version", null, questionnaire.latest().number())
                .field("questions", null, questions.size()));
    }

    private Questionnaire known(UUID id) {
        return questionnaires
                .withId(id)
                .filter(Questionnaire::offered)
                .orElseThrow(() -> new NotFound("Questionnaire", id));
    }

    private String by() {
        return caller.requireUser().name();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
