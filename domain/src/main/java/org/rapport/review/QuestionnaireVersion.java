package org.rapport.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;

/** One published version of a questionnaire; reviews that began with it keep it. */
@Entity
@Table(name = "questionnaire_version")
public class QuestionnaireVersion {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "questionnaire")
    private Questionnaire questionnaire;

    private int number;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "published_by")
    private String publishedBy;

    @OneToMany(mappedBy = "questionnaire", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Question> questions = new ArrayList<>();

    protected QuestionnaireVersion() {} // JPA

    QuestionnaireVersion(Questionnaire questionnaire, int number, List<NewQuestion> said, String by, LocalDate on) {
        this.id = Ids.next();
        this.questionnaire = questionnaire;
        this.number = number;
        this.publishedBy = by;
        this.publishedOn = on;
        if (said.isEmpty()) {
            throw new QuestionsMissing();
        }
        said.forEach(one -> questions.add(new Question(this, questions.size() + 1, one)));
    }

    /** How many answers it wants of a rater of the side. */
    public int answers(Side asked) {
        return questions.stream().mapToInt(one -> one.answers(asked)).sum();
    }

    public UUID id() {
        return id;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** 1 for the first, then counting. */
    public int number() {
        return number;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionnaireVersion that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
