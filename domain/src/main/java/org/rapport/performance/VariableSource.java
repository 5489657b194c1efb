package org.rapport.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.shared.Side;

/** A feature that measures something that formulas of scorecards can name; its names are taken by no other. */
public interface VariableSource {
    /** What it measures, in the order in which it is to be listed. */
    List<Variable> variables();

    /** Reads what is recorded about a partner up to a day, once, to be measured over any periods before it. */
    Gauge read(UUID partner, LocalDate until);

    /** What is recorded about a partner, ready to be measured. */
    interface Gauge {
        /** The values for one side over a period as they stood at the end of a day, by the name of the variable. */
        Map<String, Measured> over(Side side, Period period, LocalDate asOf);
    }
}
