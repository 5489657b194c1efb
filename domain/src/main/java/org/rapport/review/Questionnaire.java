package org.rapport.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.ChangedMeanwhile;
import org.rapport.shared.Ids;
import org.rapport.shared.Text;

/** The questions that both sides are asked in reviews. A change is a new version; what was published stays as it was. */
@Entity
@Table(name = "questionnaire")
public class Questionnaire {
    /** The six dimensions that ratings of other systems are taken over under; not offered for reviews of our own. */
    public static final UUID TAKEN_OVER = UUID.fromString("01900000-0000-7000-8000-00000000a002");

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private boolean offered;
    private int latest;

    @OneToMany(mappedBy = "questionnaire", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<QuestionnaireVersion> versions = new ArrayList<>();

    protected Questionnaire() {} // JPA

    public Questionnaire(String name, List<NewQuestion> questions, String by, LocalDate on) {
        this.id = Ids.next();
        this.offered = true;
        add(name, questions, by, on);
    }

    /** Publishes the next version; refused if somebody else has published since {@code basedOn}. */
    public QuestionnaireVersion publish(
            int basedOn, String newName, List<NewQuestion> questions, String by, LocalDate on) {
        ChangedMeanwhile.require(basedOn, latest, name);
        return add(newName, questions, by, on);
    }

    private QuestionnaireVersion add(String newName, List<NewQuestion> questions, String by, LocalDate on) {
        name = Text.required(newName, "name", 120);
        QuestionnaireVersion next = new QuestionnaireVersion(this, latest + 1, questions, by, on);
        versions.add(next);
        latest = next.number();
        return next;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Whether new reviews can use it. */
    public boolean offered() {
        return offered;
    }

    /** The version that new reviews use. */
    public QuestionnaireVersion latest() {
        return versions.get(versions.size() - 1);
    }

    public List<QuestionnaireVersion> versions() {
        return List.copyOf(versions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Questionnaire that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
