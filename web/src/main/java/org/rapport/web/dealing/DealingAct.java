package org.rapport.web.dealing;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.dealing.Answer;

/** What is typed about a payment, change or request that exists: a day, words, an answer. */
public class DealingAct implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate on;
    private String reason;
    private Answer answer = Answer.YES;

    static DealingAct on(LocalDate today) {
        DealingAct act = new DealingAct();
        act.on = today;
        return act;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }
}
