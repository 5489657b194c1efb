package org.rapport.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questionnaires without a database. */
public class QuestionnairesInMemory implements Questionnaires {
    private final List<Questionnaire> all = new ArrayList<>();

    @Override
    public void add(Questionnaire questionnaire) {
        all.add(questionnaire);
    }

    @Override
    public Optional<Questionnaire> withId(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<QuestionnaireVersion> version(UUID version) {
        return all.stream()
                .flatMap(one -> one.versions().stream())
                .filter(one -> one.id().equals(version))
                .findFirst();
    }

    @Override
    public List<Questionnaire> offered() {
        return all.stream().filter(Questionnaire::offered).toList();
    }
}
