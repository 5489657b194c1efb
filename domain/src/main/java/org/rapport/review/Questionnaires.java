package org.rapport.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every questionnaire with all its versions. */
public interface Questionnaires {
    void add(Questionnaire questionnaire);

    Optional<Questionnaire> withId(UUID id);

    /** A version of any questionnaire, its questions loaded. */
    Optional<QuestionnaireVersion> version(UUID version);

    /** Those that new reviews can use, by name. */
    List<Questionnaire> offered();
}
