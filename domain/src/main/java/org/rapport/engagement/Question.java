package org.rapport.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rapport.partner.SharedCalendar;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Something that one side asked and the other owes an answer to, within agreed working days of its own. */
@Entity(name = "AskedQuestion")
@Table(name = "asked_question")
public class Question {
    /** Working days within which an answer is due where nothing else was agreed. */
    public static final int USUAL_DAYS = 2;

    private static final int MOST_DAYS = 60;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    private Side askedBy;

    private String asker;
    private String text;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "agreed_days")
    private int agreedDays;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String answer;
    private String answerer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "taken_days")
    private Integer takenDays;

    protected Question() {} // JPA

    /** A question; the calendar says which days the answering side works. */
    public Question(NewQuestion asked, SharedCalendar calendar, LocalDate today) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(asked.partner(), "partner");
        this.kind = Objects.requireNonNullElse(asked.kind(), QuestionKind.QUESTION);
        this.askedBy = Objects.requireNonNull(asked.askedBy(), "askedBy");
        this.asker = Text.required(asked.asker(), "asker", 200);
        this.text = Text.required(asked.text(), "text", 2000);
        this.askedOn = Days.required(asked.askedOn(), "askedOn");
        if (askedOn.isAfter(today)) {
            throw new QuestionInFuture(askedOn, today);
        }
        this.agreedDays = checkedDays(asked.agreedDays());
        this.dueOn = due(calendar);
    }

    private static int checkedDays(int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new AnswerDaysOutOfRange(days, MOST_DAYS);
        }
        return days == 0 ? USUAL_DAYS : days;
    }

    private LocalDate due(SharedCalendar calendar) {
        LocalDate day = askedOn;
        for (int i = 0; i < agreedDays; i++) {
            day = calendar.nextWorked(owedBy(), day);
        }
        return day;
    }

    /** Answers it on a day; {@code by} is the name of who answers. */
    public void answer(String said, String by, LocalDate on, SharedCalendar calendar, LocalDate today) {
        if (answeredOn != null) {
            throw new AnswerGivenAlready(answeredOn);
        }
        if (Days.required(on, "answeredOn").isAfter(today) || on.isBefore(askedOn)) {
            throw new AnsweredOutOfRange(on, askedOn, today);
        }
        answer = Text.required(said, "answer", 4000);
        answerer = Text.required(by, "answerer", 200);
        answeredOn = on;
        takenDays = (int) calendar.workedDays(owedBy(), askedOn, on);
    }

    /** The side that owes the answer. */
    public Side owedBy() {
        return askedBy.other();
    }

    public boolean isOpen() {
        return answeredOn == null;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public QuestionKind kind() {
        return kind;
    }

    public Side askedBy() {
        return askedBy;
    }

    public String asker() {
        return asker;
    }

    public String text() {
        return text;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public int agreedDays() {
        return agreedDays;
    }

    /** The last working day of the answering side that is in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public String answer() {
        return answer;
    }

    public String answerer() {
        return answerer;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Working days of the answering side that the answer took, or null. */
    public Integer takenDays() {
        return takenDays;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
