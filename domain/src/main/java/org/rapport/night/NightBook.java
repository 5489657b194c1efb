package org.rapport.night;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapport.trust.NightMark;

/**
 * The book a night is written down in while it runs: every entry is a transaction of its own, so that progress can be read
 * at once and a step that fails takes nothing back that was written before.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class NightBook {
    private Nights nights;
    private Clock clock;

    protected NightBook() {} // CDI proxy

    @Inject
    public NightBook(Nights nights, Clock clock) {
        this.nights = nights;
        this.clock = clock;
    }

    /** The days a request runs, in order, see {@link CatchUp}; one that a crash interrupted is finished before them. */
    public List<LocalDate> days(LocalDate requested) {
        List<LocalDate> due = CatchUp.days(nights.lastCompleted().orElse(null), requested);
        List<LocalDate> days = new ArrayList<>(due);
        interrupted().filter(day -> !due.contains(day)).ifPresent(day -> days.add(0, day));
        return days;
    }

    /** Writes down that the night of the day begins or goes on; the execution to go on with, if it does. */
    public Optional<Long> open(LocalDate day, StartedBy by, String person, boolean caughtUp) {
        Optional<NightRun> earlier = nights.ofDay(day);
        if (earlier.isPresent() && earlier.get().canResume()) {
            earlier.get().resume();
            return earlier.get().execution();
        }
        NightRun run = earlier.orElseGet(() -> added(day, by, person));
        if (earlier.isPresent()) {
            run.begin(by, person, clock.instant());
            nights.clear(run.id());
        }
        if (caughtUp) {
            run.catchUp();
        }
        Step.inOrder().forEach(step -> nights.step(run.id(), step));
        return Optional.empty();
    }

    private NightRun added(LocalDate day, StartedBy by, String person) {
        NightRun run = new NightRun(day, by, person, clock.instant());
        run.afterPauseOf(CatchUp.pause(nights.lastCompleted().orElse(null), day));
        nights.add(run);
        return run;
    }

    public void executing(LocalDate day, long execution) {
        of(day).executeAs(execution);
    }

    /** What the night of the day scores by; settled once for a run, however often it goes on after a crash. */
    public NightMark mark(LocalDate day, Supplier<NightMark> settled) {
        NightRun run = of(day);
        if (run.mark().isEmpty()) {
            run.scoreBy(settled.get());
        }
        return run.mark().orElseThrow();
    }

    public void complete(LocalDate day) {
        of(day).complete(clock.instant());
    }

    public void stopped(LocalDate day) {
        of(day).stop(clock.instant());
    }

    /** Notes why the night is about to fail; the first reason stays. */
    public void blame(LocalDate day, String reason) {
        of(day).blame(reason);
    }

    public void failed(LocalDate day, String reason) {
        of(day).fail(reason, clock.instant());
    }

    public void begin(LocalDate day, Step step, int total) {
        nights.step(of(day).id(), step).begin(total, clock.instant());
    }

    public void advance(LocalDate day, Step step, int more) {
        nights.advance(of(day).id(), step, more);
    }

    public void end(LocalDate day, Step step, Map<String, Long> figures) {
        nights.step(of(day).id(), step).end(figures, clock.instant());
    }

    /** Writes down a record that was left out; once, however often its step is repeated. */
    public void skip(LocalDate day, Step step, String subject, String reason, String place) {
        NightRun run = of(day);
        SkippedRecord skip = new SkippedRecord(run.id(), step, subject, reason, place);
        if (!nights.isSkipped(run.id(), step, skip.subject())) {
            nights.add(skip);
        }
    }

    /** Whether somebody has asked, at any server, that the night of the day ends after its current step. */
    public boolean isStopAsked(LocalDate day) {
        return of(day).isStopAsked();
    }

    /** The day of the night that a crash left running. */
    public Optional<LocalDate> interrupted() {
        return nights.running().map(NightRun::day);
    }

    /**
     * The day whose night should have been run before a server starts that could: the one that a crash interrupted, else
     * yesterday if nights were run before it, not too long ago, and its hour has passed.
     *
     * @param yesterday the last day that is over by the clock of the house
     * @param struck whether the hour of the night has passed today
     */
    public Optional<LocalDate> missed(LocalDate yesterday, boolean struck) {
        return interrupted()
                .or(() -> nights.lastCompleted()
                        .filter(last -> struck && last.isBefore(yesterday) && CatchUp.pause(last, yesterday) == 0)
                        .map(last -> yesterday));
    }

    /** What the night of the day did so far. */
    public NightView read(LocalDate day) {
        NightRun run = of(day);
        var skips = nights.skipped(run.id()).stream().map(SkipRow::of).toList();
        var steps = nights.steps(run.id()).stream().map(StepRow::of).toList();
        return new NightView(NightRow.of(run, skips.size()), steps, skips);
    }

    /** Number of the night of the day, counted by day from 1; running it again does not change it. */
    public int number(LocalDate day) {
        return (int) nights.upTo(day);
    }

    /** Takes or renews the lease to run nights; false if another server holds it. */
    public boolean lease(String server) {
        return nights.lease(server);
    }

    public void release(String server) {
        nights.release(server);
    }

    private NightRun of(LocalDate day) {
        return nights.ofDay(day).orElseThrow(() -> new IllegalStateException("no night of " + day));
    }
}
