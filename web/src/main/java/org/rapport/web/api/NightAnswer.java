package org.rapport.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapport.night.NightRow;
import org.rapport.night.NightView;
import org.rapport.night.SkipRow;
import org.rapport.night.Step;
import org.rapport.night.StepRow;

/**
 * A night as the interface says it.
 *
 * @param status that of the night, or {@code WAITING} while missed nights before it are run
 * @param started null while it waits
 * @param ended null while it waits or runs
 */
public record NightAnswer(
        LocalDate day,
        String status,
        String startedBy,
        String person,
        Instant started,
        Instant ended,
        boolean caughtUp,
        int runs,
        int resumptions,
        String failure,
        List<StepAnswer> steps,
        List<SkipRow> skipped) {
    /** A step of a night. */
    public record StepAnswer(
            Step step, String status, int done, int total, Instant started, Instant ended, Map<String, Long> figures) {
        static StepAnswer of(StepRow row) {
            String status = row.isDone() ? "DONE" : row.isRunning() ? "RUNNING" : "WAITING";
            return new StepAnswer(
                    row.step(), status, row.done(), row.total(), row.startedAt(), row.endedAt(), row.figures());
        }
    }

    static NightAnswer of(NightView view) {
        NightRow night = view.night();
        return new NightAnswer(
                night.day(),
                night.status().name(),
                night.startedBy().name(),
                night.person(),
                night.startedAt(),
                night.endedAt(),
                night.caughtUp(),
                night.runs(),
                night.resumptions(),
                night.failure(),
                view.steps().stream().map(StepAnswer::of).toList(),
                view.skipped());
    }

    /** A night that was asked for and has not begun. */
    static NightAnswer waiting(LocalDate day) {
        return new NightAnswer(day, "WAITING", "PERSON", "", null, null, false, 0, 0, "", List.of(), List.of());
    }
}
