package org.rapport.web.night;

import java.io.Serializable;
import java.util.List;
import org.rapport.night.SkipRow;

/**
 * A night as its pages print it.
 *
 * @param now the step that is running and how far it is; the last word on the night when it is over
 * @param took how long it has taken, in words
 * @param percent how much of the whole is done, 0 to 100
 */
public record NightSheet(
        String now, String took, int percent, boolean running, List<StepLine> steps, List<SkipRow> skipped)
        implements Serializable {
    /** A step: its mark (done, now or todo), and what it did in words. */
    public record StepLine(
            String mark,
            String state,
            String name,
            int done,
            int total,
            String count,
            String from,
            String took,
            String what)
            implements Serializable {
        public boolean isNow() {
            return mark.equals("now");
        }
    }
}
