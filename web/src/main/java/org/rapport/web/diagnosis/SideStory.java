package org.rapport.web.diagnosis;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.diagnosis.Diagnosis;
import org.rapport.web.look.IntervalChart;
import org.rapport.web.look.LineChart;

/** The diagnosis of one side as the page tells it. */
public record SideStory(
        Diagnosis diagnosis,
        LineChart course,
        String way,
        List<Happened> events,
        IntervalChart longer,
        IntervalChart kept,
        IntervalChart words,
        List<Warned> charts)
        implements Serializable {
    public SideStory {
        events = List.copyOf(events);
        charts = List.copyOf(charts);
    }

    /** Something that broke or mended trust, in words. */
    public record Happened(LocalDate day, String what, String note, double points, boolean repair)
            implements Serializable {}

    /** An early-warning chart with the sentence that says whether and when it warned. */
    public record Warned(String name, LineChart chart, String sentence, String limit) implements Serializable {}
}
