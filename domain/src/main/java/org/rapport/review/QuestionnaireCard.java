package org.rapport.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A questionnaire with the questions of its newest version and the days of all. */
public record QuestionnaireCard(
        UUID id, String name, int latest, List<NewQuestion> questions, List<VersionLine> versions)
        implements Serializable {
    /** A version, its author and its day. */
    public record VersionLine(int number, int questions, String publishedBy, LocalDate publishedOn)
            implements Serializable {}

    static QuestionnaireCard of(Questionnaire questionnaire) {
        QuestionnaireVersion latest = questionnaire.latest();
        return new QuestionnaireCard(
                questionnaire.id(),
                questionnaire.name(),
                latest.number(),
                latest.questions().stream().map(QuestionnaireCard::question).toList(),
                questionnaire.versions().stream()
                        .map(one -> new VersionLine(
                                one.number(), one.questions().size(), one.publishedBy(), one.publishedOn()))
                        .toList());
    }

    private static NewQuestion question(Question question) {
        return new NewQuestion(
                question.aspect(),
                question.lowest(),
                question.highest(),
                question.wording(org.rapport.shared.Side.US),
                question.wording(org.rapport.shared.Side.PARTNER));
    }
}
