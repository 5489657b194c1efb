package org.rapport.culture;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Text;

/**
 * An anonymous survey of our own units: what is asked, from when to when, and whom. Answers are no part of it; they lie in
 * the {@link PulseBox}, where nothing leads from one to a person.
 */
@Entity
@Table(name = "pulse")
public class Pulse {
    /** Highest point of the scale; the lowest is 1. */
    public static final int HIGHEST = 5;

    private static final int MOST_QUESTIONS = 12;

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PulseKind kind;

    private String title;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "pulse", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<PulseQuestion> questions = new ArrayList<>();

    @OneToMany(mappedBy = "pulse", cascade = CascadeType.ALL)
    @OrderBy("name")
    private List<PulseUnit> units = new ArrayList<>();

    protected Pulse() {} // JPA

    /** A pulse for units of the given numbers of people. */
    public Pulse(NewPulse said, Map<String, Integer> people, LocalDate today) {
        this.id = Ids.next();
        this.kind = Objects.requireNonNull(said.kind(), "kind");
        this.title = Text.required(said.title(), "title", 200);
        this.opensOn = Days.required(said.opensOn(), "opensOn");
        this.closesOn = Days.required(said.closesOn(), "closesOn");
        if (closesOn.isBefore(opensOn) || closesOn.isBefore(today)) {
            throw new PulseDaysOutOfOrder(opensOn, closesOn);
        }
        int asked = said.questions().size();
        if (asked == 0 || asked > MOST_QUESTIONS) {
            throw new PulseQuestionsMissing(asked, MOST_QUESTIONS);
        }
        if (people.isEmpty()) {
            throw new PulseUnitsMissing();
        }
        said.questions().forEach(text -> questions.add(new PulseQuestion(this, questions.size() + 1, text)));
        new TreeMap<>(people).forEach((name, count) -> units.add(new PulseUnit(this, name, count)));
    }

    /** Whether it can be answered on a day. */
    public boolean isOpen(LocalDate day) {
        return closedOn == null && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** Refuses answers out of its time. */
    public void requireOpen(LocalDate day) {
        if (!isOpen(day)) {
            throw new PulseNotOpen(opensOn, closesOn);
        }
    }

    /** Refuses to show anything before it is closed. */
    public void requireClosed() {
        if (closedOn == null) {
            throw new PulseNotClosed(closesOn);
        }
    }

    /** Refuses answers that do not fit its questions; 0 is “cannot say”. */
    public void requireComplete(List<Integer> points) {
        boolean fits = points.size() == questions.size()
                && points.stream().allMatch(point -> point != null && point >= 0 && point <= HIGHEST);
        if (!fits) {
            throw new PulseAnswersMissing(questions.size());
        }
    }

    /** Closes it with how many answered in each unit; false if it was closed before. */
    public boolean close(LocalDate on, Map<String, Integer> answered) {
        if (closedOn != null) {
            return false;
        }
        closedOn = on;
        units.forEach(unit -> unit.close(answered.getOrDefault(unit.name(), 0)));
        return true;
    }

    public UUID id() {
        return id;
    }

    public PulseKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    /** The last day on which it can be answered. */
    public LocalDate closesOn() {
        return closesOn;
    }

    /** The day it was closed, or null. */
    public LocalDate closedOn() {
        return closedOn;
    }

    public List<PulseQuestion> questions() {
        return List.copyOf(questions);
    }

    public List<PulseUnit> units() {
        return List.copyOf(units);
    }

    /** How many people were invited. */
    public int invited() {
        return units.stream().mapToInt(PulseUnit::invited).sum();
    }

    /** How many people answered; 0 until it is closed. */
    public int answered() {
        return units.stream().mapToInt(PulseUnit::answered).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pulse that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
