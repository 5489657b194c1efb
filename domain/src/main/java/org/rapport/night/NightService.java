package org.rapport.night;

import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.READ_NIGHTS;
import static org.rapport.identity.Permission.RUN_NIGHT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.NotFound;
import org.rapport.shared.Page;

/** Running nights and looking at how they went. */
@ApplicationScoped
@Transactional
public class NightService {
    private Nights nights;
    private NightDesk desk;
    private Caller caller;
    private AuditTrail audit;
    private Clock clock;

    protected NightService() {} // CDI proxy

    @Inject
    public NightService(Nights nights, NightDesk desk, Caller caller, AuditTrail audit, Clock clock) {
        this.nights = nights;
        this.desk = desk;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts the night of a day that is over, after the missed ones before it, and returns at once. */
    @Permitted(RUN_NIGHT)
    public void start(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (!day.isBefore(today)) {
            throw new NightInFuture(day, today);
        }
        desk.control().start(day, StartedBy.PERSON, caller.login());
        audit.record(Change.of("night", nightId(day), "started").field("day", null, day));
    }

    /** Lets the running night end after its current step, whichever server runs it; it goes on from there when its day is started again. */
    @Permitted(RUN_NIGHT)
    public void stop() {
        NightRun running = nights.running().orElseThrow(NoNightRunning::new);
        if (!nights.askToStop()) {
            throw new NoNightRunning();
        }
        audit.record(Change.of("night", nightId(running.day()), "stopped").field("day", null, running.day()));
    }

    @Permitted(READ_NIGHTS)
    public Page<NightRow> history(int first, int size) {
        return nights.page(first, size);
    }

    @Permitted(READ_NIGHTS)
    public NightView find(LocalDate day) {
        return Optional.ofNullable(day)
                .flatMap(nights::ofDay)
                .map(this::view)
                .orElseThrow(() -> new NotFound("Night", day));
    }

    /** The night that is being run, if one is. */
    @Permitted(READ_NIGHTS)
    public Optional<NightView> running() {
        return nights.running().map(this::view);
    }

    /** The business day whose facts pages tell: that of the last completed night. */
    @Permitted(READ)
    public Optional<LocalDate> asOf() {
        return nights.lastCompleted();
    }

    private NightView view(NightRun run) {
        var skips = nights.skipped(run.id()).stream().map(SkipRow::of).toList();
        var steps = nights.steps(run.id()).stream().map(StepRow::of).toList();
        return new NightView(NightRow.of(run, skips.size()), steps, skips);
    }

    private static UUID nightId(LocalDate day) {
        return UUID.nameUUIDFromBytes(("night " + day).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
