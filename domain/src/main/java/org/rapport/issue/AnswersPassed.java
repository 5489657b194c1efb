package org.rapport.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.DayCloser;

/** Notes in the evening of a day which issues were not acknowledged in the time agreed, once for each. */
@ApplicationScoped
@Transactional
public class AnswersPassed implements DayCloser {
    private Issues issues;
    private Event<Object> events;

    protected AnswersPassed() {} // CDI proxy

    @Inject
    public AnswersPassed(Issues issues, Event<Object> events) {
        this.issues = issues;
        this.events = events;
    }

    @Override
    public String counted() {
        return "issues-unanswered";
    }

    @Override
    public int close(LocalDate day, Collection<UUID> partners) {
        List<Issue> passed = issues.unanswered(day, partners).stream()
                .filter(issue -> issue.passAnswer(day))
                .toList();
        passed.forEach(issue ->
                events.fire(new AnswerPassed(issue.id(), issue.partner(), issue.answerer(), day, issue.severity())));
        return passed.size();
    }
}
