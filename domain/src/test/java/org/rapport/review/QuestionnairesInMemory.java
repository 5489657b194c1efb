package org.rapport.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Questionnaires without a database. */
public class QuestionnairesInMemory implements Questionnaires {
    private final List<Questionnaire> all = new ArrayList<>();
    private UUID first;

    /** With the one questionnaire that ratings of other systems are taken over under. */
    public static QuestionnairesInMemory takingOver() {
        QuestionnairesInMemory questionnaires = new QuestionnairesInMemory();
        Wording words = new Wording("They", "We", "They of us");
        List<NewQuestion> six = Stream.of(Aspect.values())
                .map(aspect -> new NewQuestion(aspect, 1, 5, words, words))
                .toList();
        questionnaires.add(new Questionnaire("Ratings taken over", six, "Rapport", LocalDate.of(2026, 1, 1)));
        questionnaires.first = Questionnaire.TAKEN_OVER;
        return questionnaires;
    }

    @Override
    public void add(Questionnaire questionnaire) {
        all.add(questionnaire);
    }

    @Override
    public Optional<Questionnaire> withId(UUID id) {
        return all.stream()
                .filter(one -> one.id().equals(id) || id.equals(first))
                .findFirst();
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
