package org.rapport.commitment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/**
 * Something one side promises the other by a day. Its promises are only ever added to; it is settled once: fulfilled,
 * broken, or cancelled by consent.
 */
@Entity
@Table(name = "commitment")
public class Commitment {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side promisor;

    private String reference;
    private String title;

    @Enumerated(EnumType.STRING)
    private Criticality criticality;

    private UUID agreement;
    private String accountable;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status = CommitmentStatus.OPEN;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "measured_due_on")
    private LocalDate measuredDueOn;

    @Column(name = "fulfilled_on")
    private LocalDate fulfilledOn;

    private Double share;

    private boolean accepted;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_word")
    private Status lastWord;

    @Column(name = "last_word_on")
    private LocalDate lastWordOn;

    @Column(name = "warned_on")
    private LocalDate warnedOn;

    @Column(name = "passed_due_on")
    private LocalDate passedDueOn;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<Promise> promises = new ArrayList<>();

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<StatusReport> reports = new ArrayList<>();

    protected Commitment() {} // JPA

    public Commitment(NewCommitment said, Recording recording) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(said.partner(), "partner");
        this.promisor = Sides.required(said.promisor(), "promisor");
        this.reference = Text.required(said.reference(), "reference", 80);
        this.title = Text.required(said.title(), "title", 300);
        this.criticality = Objects.requireNonNullElse(said.criticality(), Criticality.NORMAL);
        this.agreement = said.agreement();
        this.accountable = Text.optional(said.accountable(), "accountable", 200);
        this.announcedOn = said.announcedOn();
        this.firstDueOn = said.dueOn();
        this.recordedOn = recording.recordedOn();
        Side wishedBy = Objects.requireNonNullElse(said.initiatedBy(), promisor);
        say(new NewPromise(said.announcedOn(), said.dueOn(), wishedBy, said.reason(), false), recording);
    }

    /** Promises a new day in place of the last one. */
    public void rePromise(NewPromise said, Recording recording) {
        requireOpen();
        Sides.required(said.initiatedBy(), "initiatedBy");
        LocalDate before = promises.get(promises.size() - 1).announcedOn();
        if (Days.required(said.announcedOn(), "announcedOn").isBefore(before)) {
            throw new PromiseOutOfOrder(said.announcedOn(), before);
        }
        if (dueOn.equals(said.dueOn())) {
            throw new SameDayPromised(dueOn);
        }
        say(said, recording);
    }

    /** Records that it was done on a day, in full (share 1) or in part; who receives it accepts it by recording it. */
    public void fulfil(LocalDate day, double delivered, Recording recording) {
        requireOpen();
        if (Days.required(day, "fulfilledOn").isAfter(recording.today())) {
            throw new FulfilledInFuture(day, recording.today());
        }
        if (day.isBefore(announcedOn)) {
            throw new FulfilledBeforeAnnouncement(announcedOn, day);
        }
        if (!(delivered >= 0 && delivered <= 1)) {
            throw new ShareOutOfRange(delivered);
        }
        fulfilledOn = day;
        share = delivered;
        if (recording.side() != promisor) {
            accepted = true;
            acceptedOn = recording.today();
        }
        end(CommitmentStatus.FULFILLED, day, null);
    }

    /** The other side accepts what was recorded as done. */
    public void accept(Recording recording) {
        if (status != CommitmentStatus.FULFILLED || accepted) {
            throw new NothingToAccept(title);
        }
        if (recording.side() == promisor) {
            throw new OwnFulfilment(title);
        }
        accepted = true;
        acceptedOn = recording.today();
    }

    /** Drops it without the other side's consent. */
    public void breakOff(LocalDate on, String reason, Recording recording) {
        requireOpen();
        end(CommitmentStatus.BROKEN, endDay(on, recording), reason);
    }

    /** Gives it up with the consent of both sides. */
    public void cancel(LocalDate on, String reason, Recording recording) {
        requireOpen();
        end(CommitmentStatus.CANCELLED, endDay(on, recording), reason);
    }

    /** Writes down what the promisor says of it. */
    public StatusReport report(Status word, LocalDate day, String note, Recording recording) {
        requireOpen();
        if (Days.required(day, "day").isAfter(recording.today()) || day.isBefore(announcedOn)) {
            throw new ReportedOutOfRange(day, announcedOn, recording.today());
        }
        StatusReport report = new StatusReport(this, reports.size(), word, day, note, recording);
        reports.add(report);
        lastWord = word;
        lastWordOn = day;
        warnedOn = word.warns() ? Objects.requireNonNullElse(warnedOn, day) : null;
        return report;
    }

    /** Notes that the promised day went by; nothing the second time for the same day. */
    public Optional<PromiseDayPassed> closeDay(LocalDate day) {
        if (!dueOn.isBefore(day) || endedBy(day) || dueOn.equals(passedDueOn)) {
            return Optional.empty();
        }
        passedDueOn = dueOn;
        boolean told = warnedOn != null && !warnedOn.isAfter(dueOn);
        return Optional.of(new PromiseDayPassed(id, partner, promisor, dueOn, announcedOn, day, criticality, told));
    }

    private boolean endedBy(LocalDate day) {
        return endedOn != null && !endedOn.isAfter(day);
    }

    private void say(NewPromise said, Recording recording) {
        LocalDate announced = Days.required(said.announcedOn(), "announcedOn");
        LocalDate due = Days.required(said.dueOn(), "dueOn");
        if (announced.isAfter(recording.today())) {
            throw new AnnouncedInFuture(announced, recording.today());
        }
        if (due.isBefore(announced)) {
            throw new PromiseBeforeAnnouncement(announced, due);
        }
        promises.add(new Promise(this, promises.size(), said, recording));
        warnedOn = null;
        dueOn = due;
        measuredDueOn = record().measuredDueOn();
    }

    private LocalDate endDay(LocalDate on, Recording recording) {
        if (Days.required(on, "endedOn").isAfter(recording.today()) || on.isBefore(announcedOn)) {
            throw new EndedOutOfRange(on, announcedOn, recording.today());
        }
        return on;
    }

    private void end(CommitmentStatus outcome, LocalDate on, String reason) {
        endReason = Text.optional(reason, "reason", 1000);
        status = outcome;
        endedOn = on;
    }

    private void requireOpen() {
        if (status != CommitmentStatus.OPEN) {
            throw new CommitmentAlreadySettled(title, status);
        }
    }

    /** Its promises and its end, from which every measure is taken. */
    public PromiseRecord record() {
        List<Said> said = promises.stream().map(Promise::said).toList();
        return new PromiseRecord(promisor, said, status, fulfilledOn, share == null ? 0 : share, endedOn);
    }

    public Outcome outcome() {
        return record().outcome();
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public Side promisor() {
        return promisor;
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public Criticality criticality() {
        return criticality;
    }

    public Optional<UUID> agreement() {
        return Optional.ofNullable(agreement);
    }

    /** The person who answers for it, or null. */
    public String accountable() {
        return accountable;
    }

    public CommitmentStatus status() {
        return status;
    }

    public LocalDate announcedOn() {
        return announcedOn;
    }

    public LocalDate firstDueOn() {
        return firstDueOn;
    }

    /** The day promised last. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The day it is measured against. */
    public LocalDate measuredDueOn() {
        return measuredDueOn;
    }

    /** The day it was done, or null. */
    public LocalDate fulfilledOn() {
        return fulfilledOn;
    }

    /** The share delivered, 0..1; 0 while it is open. */
    public double share() {
        return share == null ? 0 : share;
    }

    public boolean accepted() {
        return accepted;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    /** The day it was settled, or null. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public String endReason() {
        return endReason;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    /** What the promisor said last, or null. */
    public Status lastWord() {
        return lastWord;
    }

    public LocalDate lastWordOn() {
        return lastWordOn;
    }

    public List<Promise> promises() {
        return List.copyOf(promises);
    }

    public List<StatusReport> reports() {
        return List.copyOf(reports);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Commitment that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
