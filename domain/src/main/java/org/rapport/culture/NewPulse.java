package org.rapport.culture;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A pulse as it is planned; the questions in their order, units by their names. */
public record NewPulse(
        PulseKind kind, String title, LocalDate opensOn, LocalDate closesOn, List<String> questions, List<String> units)
        implements Serializable {
    public NewPulse {
        questions = questions.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        units = List.copyOf(units);
    }
}
