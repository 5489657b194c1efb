package org.rapport.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.partner.Calendars;
import org.rapport.shared.Side;

/** Writes down questions and answers, and what the sides tell each other; each fact is audited and told to whoever listens. */
@ApplicationScoped
@Transactional
public class QuestionRegister {
    private Questions questions;
    private Courtesies courtesies;
    private MonthClosing months;
    private Calendars calendars;
    private AuditTrail audit;
    private Event<Object> events;

    protected QuestionRegister() {} // CDI proxy

    @Inject
    public QuestionRegister(
            Questions questions,
            Courtesies courtesies,
            MonthClosing months,
            Calendars calendars,
            AuditTrail audit,
            Event<Object> events) {
        this.questions = questions;
        this.courtesies = courtesies;
        this.months = months;
        this.calendars = calendars;
        this.audit = audit;
        this.events = events;
    }

    public Question ask(NewQuestion asked, LocalDate today) {
        Question question = new Question(asked, calendars.of(asked.partner()), today);
        questions.add(question);
        audit.record(Change.of("question", question.id(), question.partner(), "asked")
                .field("askedBy", null, question.askedBy())
                .field("text", null, question.text())
                .field("dueOn", null, question.dueOn()));
        return question;
    }

    public void answer(Question question, String answer, String by, LocalDate on, LocalDate today) {
        question.answer(answer, by, on, calendars.of(question.partner()), today);
        audit.record(Change.of("question", question.id(), question.partner(), "answered")
                .field("answer", null, answer)
                .field("answeredOn", null, on));
        if (question.kind() == QuestionKind.FEEDBACK) {
            events.fire(new FeedbackGiven(
                    question.id(),
                    question.partner(),
                    question.owedBy(),
                    on,
                    question.takenDays(),
                    question.agreedDays()));
        }
        months.correct(question.partner(), on, today);
    }

    /** Agrees that one side is to tell the other something by a day. */
    public SharedInformation agree(UUID partner, Side side, String what, LocalDate dueOn, LocalDate today) {
        SharedInformation information = new SharedInformation(partner, side, what, dueOn);
        courtesies.add(information);
        audit.record(Change.of("information", information.id(), partner, "agreed to be shared")
                .field("what", null, what)
                .field("dueOn", null, dueOn));
        months.correct(partner, dueOn, today);
        return information;
    }

    public void share(SharedInformation information, LocalDate on, LocalDate today) {
        information.share(on, today);
        audit.record(Change.of("information", information.id(), information.partner(), "shared")
                .field("sharedOn", null, on));
        months.correct(information.partner(), information.dueOn(), today);
    }
}
