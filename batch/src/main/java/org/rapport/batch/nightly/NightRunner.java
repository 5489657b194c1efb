package org.rapport.batch.nightly;

import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.rapport.batch.ThisServer;
import org.rapport.night.NightAlreadyRunning;
import org.rapport.night.NightBook;
import org.rapport.night.NightControl;
import org.rapport.night.StartedBy;
import org.rapport.report.PostRoom;

/** Runs nights one after the other: the missed ones first, on this server only, each as a job of its own. */
@ApplicationScoped
public class NightRunner implements NightControl {
    private static final System.Logger LOG = System.getLogger(NightRunner.class.getName());
    private static final long LOOK_EVERY_MS = 100;
    private static final int RENEW_EVERY = 100;
    private static final int ASK_EVERY = 10;

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean closing = new AtomicBoolean();

    @Resource
    private ManagedExecutorService executor;

    private NightJob job;
    private NightBook book;
    private PostRoom post;

    protected NightRunner() {} // CDI proxy

    @Inject
    public NightRunner(NightJob job, NightBook book, PostRoom post) {
        this.job = job;
        this.book = book;
        this.post = post;
    }

    @Override
    public void start(LocalDate day, StartedBy by, String person) {
        takeOver();
        execute(() -> runAll(day, by, person, ended -> {}));
    }

    private void execute(Runnable nights) {
        try {
            executor.execute(nights);
        } catch (RuntimeException rejected) {
            giveBack();
            throw rejected;
        }
    }

    /** Goes on with the night that a crash interrupted here or elsewhere; nothing happens if there is none. */
    public void resume() {
        takeOver();
        execute(() -> {
            try {
                book.interrupted().ifPresent(day -> runDays(List.of(day), StartedBy.CLOCK, null, ended -> {}));
            } finally {
                giveBack();
            }
        });
    }

    /** Runs the missed nights and the one asked for in this thread; whether all of them completed. */
    public boolean run(LocalDate day, StartedBy by, Consumer<LocalDate> ended) {
        takeOver();
        return runAll(day, by, null, ended);
    }

    /** From now on a job that fails does so because the server ends; it is left to be resumed. */
    public void close() {
        closing.set(true);
    }

    private void takeOver() {
        if (!busy.compareAndSet(false, true)) {
            throw new NightAlreadyRunning();
        }
        boolean leased = false;
        try {
            leased = book.lease(ThisServer.name());
        } finally {
            if (!leased) {
                busy.set(false);
            }
        }
        if (!leased) {
            throw new NightAlreadyRunning();
        }
    }

    private void giveBack() {
        try {
            book.release(ThisServer.name());
        } finally {
            busy.set(false);
        }
    }

    private boolean runAll(LocalDate requested, StartedBy by, String person, Consumer<LocalDate> ended) {
        try {
            return runDays(book.days(requested), by, person, ended);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "The night of " + requested + " could not be run", fault);
            return false;
        } finally {
            giveBack();
        }
    }

    /** One after the other; the last is the one asked for. */
    private boolean runDays(List<LocalDate> days, StartedBy by, String person, Consumer<LocalDate> ended) {
        for (LocalDate day : days) {
            boolean completed = runOne(day, by, person, !day.equals(days.get(days.size() - 1)));
            ended.accept(day);
            if (!completed) {
                return false;
            }
        }
        return true;
    }

    private boolean runOne(LocalDate day, StartedBy by, String person, boolean caughtUp) {
        Optional<Long> earlier = book.open(day, by, person, caughtUp);
        long execution = job.begin(day, earlier);
        book.executing(day, execution);
        LOG.log(System.Logger.Level.INFO, "The night of {0} runs as execution {1}", day, Long.toString(execution));
        awaitEnd(day, execution);
        return settle(day, job.status(execution).orElse(BatchStatus.FAILED));
    }

    private void awaitEnd(LocalDate day, long execution) {
        boolean stopping = false;
        try {
            for (int look = 1; job.isGoing(execution); look++) {
                Thread.sleep(LOOK_EVERY_MS);
                if (!stopping && look % ASK_EVERY == 0 && book.isStopAsked(day)) {
                    stopping = true;
                    job.stop(execution);
                }
                if (look % RENEW_EVERY == 0) {
                    book.lease(ThisServer.name());
                }
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server ends", ending);
        }
    }

    private boolean settle(LocalDate day, BatchStatus status) {
        switch (status) {
            case COMPLETED -> book.complete(day);
            case STOPPED -> book.stopped(day);
            default -> fail(day, status);
        }
        return status == BatchStatus.COMPLETED;
    }

    private void fail(LocalDate day, BatchStatus status) {
        if (!closing.get()) {
            book.failed(day, "The job ended as " + status + ".");
            post.tellAdministrators(day);
        }
    }
}
