package org.rapport.night;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.trust.NightMark;

/** The night of one business day, however often it was begun, resumed or run again. */
@Entity
@Table(name = "night_run")
public class NightRun {
    private static final int LONGEST_FAILURE = 1000;

    @Id
    private UUID id;

    @Version
    private long version;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private NightStatus status;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "started_by")
    private StartedBy startedBy;

    private String person;
    private Long execution;

    @Column(name = "caught_up")
    private boolean caughtUp;

    @Column(name = "pause_days")
    private int pauseDays;

    @Column(name = "ledger_mark")
    private Long ledgerMark;

    private Integer policy;
    private int runs;
    private int resumptions;
    private String failure;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    protected NightRun() {} // JPA

    /** A night about to begin for the first time; {@code person} is a login, or null unless a person started it. */
    public NightRun(LocalDate day, StartedBy startedBy, String person, Instant now) {
        this.id = Ids.next();
        this.day = day;
        begin(startedBy, person, now);
    }

    /** Begins from the first step, be it for the first time or again. */
    public final void begin(StartedBy newStartedBy, String newPerson, Instant now) {
        this.startedBy = newStartedBy;
        this.person = newPerson;
        this.startedAt = now;
        this.execution = null;
        this.ledgerMark = null;
        this.policy = null;
        this.runs++;
        this.resumptions = 0;
        goOn();
    }

    /** Goes on from where a crash, a failure or a stop left it. */
    public void resume() {
        this.resumptions++;
        goOn();
    }

    private void goOn() {
        this.status = NightStatus.RUNNING;
        this.endedAt = null;
        this.failure = null;
        this.stopAsked = false;
    }

    /** Notes that the day was missed and is run before a later one. */
    public void catchUp() {
        this.caughtUp = true;
    }

    /** Notes how many days before this one were passed over, see {@link CatchUp}. */
    public void afterPauseOf(int days) {
        this.pauseDays = days;
    }

    public void executeAs(long jobExecution) {
        this.execution = jobExecution;
    }

    /** Keeps what it scores by, so that it scores by the same after a crash. */
    public void scoreBy(NightMark mark) {
        this.ledgerMark = mark.mark();
        this.policy = mark.policy();
    }

    /** What it scores by; empty before that was settled. */
    public Optional<NightMark> mark() {
        return ledgerMark == null ? Optional.empty() : Optional.of(new NightMark(day, ledgerMark, policy));
    }

    public void complete(Instant now) {
        end(NightStatus.COMPLETED, now);
    }

    public void stop(Instant now) {
        end(NightStatus.STOPPED, now);
    }

    /** Notes why it is about to fail; the first reason given stays. */
    public void blame(String reason) {
        if (failure == null) {
            this.failure = reason.substring(0, Math.min(LONGEST_FAILURE, reason.length()));
        }
    }

    /** Ends without success; the first reason given stays. */
    public void fail(String reason, Instant now) {
        blame(reason);
        end(NightStatus.FAILED, now);
    }

    private void end(NightStatus newStatus, Instant now) {
        this.status = newStatus;
        this.endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public LocalDate day() {
        return day;
    }

    public NightStatus status() {
        return status;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public StartedBy startedBy() {
        return startedBy;
    }

    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    /** The execution of the job that runs or ran it. */
    public Optional<Long> execution() {
        return Optional.ofNullable(execution);
    }

    public boolean isCaughtUp() {
        return caughtUp;
    }

    public int pauseDays() {
        return pauseDays;
    }

    /** How often it was begun from the first step. */
    public int runs() {
        return runs;
    }

    /** How often it went on in the middle since it was last begun. */
    public int resumptions() {
        return resumptions;
    }

    /** Why it failed, or empty. */
    public String failure() {
        return failure == null ? "" : failure;
    }

    /** Whether somebody has asked that it ends after its current step. */
    public boolean isStopAsked() {
        return stopAsked;
    }

    /** Whether it can go on in the middle instead of from the first step. */
    public boolean canResume() {
        return status != NightStatus.COMPLETED && execution != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NightRun that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
