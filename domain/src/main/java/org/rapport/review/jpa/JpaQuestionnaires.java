package org.rapport.review.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.review.Questionnaire;
import org.rapport.review.QuestionnaireVersion;
import org.rapport.review.Questionnaires;

/** Questionnaires in the database. */
@ApplicationScoped
class JpaQuestionnaires implements Questionnaires {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Questionnaire questionnaire) {
        em.persist(questionnaire);
    }

    @Override
    public Optional<Questionnaire> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Questionnaire.class, known));
    }

    @Override
    public Optional<QuestionnaireVersion> version(UUID version) {
        return Optional.ofNullable(version).map(known -> em.find(QuestionnaireVersion.class, known));
    }

    @Override
    public List<Questionnaire> offered() {
        return em.createQuery(
                        "SELECT q FROM Questionnaire q WHERE q.offered = TRUE ORDER BY q.name, q.id",
                        Questionnaire.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "q.versions")
                .setHint("eclipselink.batch", "q.versions.questions")
                .getResultList();
    }
}
