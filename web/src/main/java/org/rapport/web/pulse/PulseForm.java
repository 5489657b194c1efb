package org.rapport.web.pulse;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.culture.NewPulse;
import org.rapport.culture.PulseKind;
import org.rapport.culture.UsualQuestions;

/** What is written to open a pulse; the questions one a line. */
public class PulseForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 13;

    private PulseKind kind;
    private String title;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private String questions;
    private List<String> units = List.of();

    /** Two weeks from today, with the usual questions, for everybody. */
    static PulseForm of(PulseKind kind, LocalDate today, List<String> units) {
        PulseForm form = new PulseForm();
        form.kind = kind;
        form.opensOn = today;
        form.closesOn = today.plusDays(USUAL_DAYS);
        form.questions = String.join("\n", UsualQuestions.of(kind));
        form.units = units;
        return form;
    }

    NewPulse pulse() {
        List<String> asked = questions == null ? List.of() : questions.lines().toList();
        return new NewPulse(kind, title, opensOn, closesOn, asked, units);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units == null ? List.of() : units;
    }
}
