package org.rapport.night;

import java.io.Serializable;
import java.util.List;

/** One night with its steps and what was left out. */
public record NightView(NightRow night, List<StepRow> steps, List<SkipRow> skipped) implements Serializable {
    /** Steps that have ended. */
    public long stepsDone() {
        return steps.stream().filter(StepRow::isDone).count();
    }

    /** Share of the whole that is done, 0 to 1; every step counts the same. */
    public double share() {
        double done = steps.stream().mapToDouble(NightView::share).sum();
        return steps.isEmpty() ? 0 : done / steps.size();
    }

    private static double share(StepRow step) {
        if (step.isDone()) {
            return 1;
        }
        return step.total() == 0 ? 0 : (double) step.done() / step.total();
    }
}
