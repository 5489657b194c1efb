package org.rapport.issue;

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
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/**
 * A trouble that one side causes or meets, as a challenge of both: told, acknowledged by the other side, understood
 * together, mended, and closed only after the side that did not mend it has seen that the fix holds.
 */
@Entity
@Table(name = "issue")
public class Issue {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;
    private int number;
    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private IssueKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "caused_by")
    private Side causedBy;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Column(name = "disclosed_on")
    private LocalDate disclosedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "disclosed_by")
    private Side disclosedBy;

    @Column(name = "disclosed_person")
    private String disclosedPerson;

    private UUID earlier;

    @Column(name = "acknowledge_days")
    private int acknowledgeDays;

    @Column(name = "resolve_days")
    private int resolveDays;

    @Column(name = "tell_by")
    private LocalDate tellBy;

    @Column(name = "acknowledge_by")
    private LocalDate acknowledgeBy;

    @Column(name = "resolve_by")
    private LocalDate resolveBy;

    @Column(name = "acknowledged_on")
    private LocalDate acknowledgedOn;

    @Column(name = "acknowledged_person")
    private String acknowledgedPerson;

    @Column(name = "answer_passed")
    private boolean answerPassed;

    @Enumerated(EnumType.STRING)
    private IssueState state = IssueState.OPEN;

    @Column(name = "fixed_on")
    private LocalDate fixedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "fixed_by")
    private Side fixedBy;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private int reopenings;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @OneToMany(mappedBy = "issue", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<IssueCause> causes = new ArrayList<>();

    @OneToMany(mappedBy = "issue", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<IssueAction> actions = new ArrayList<>();

    @OneToMany(mappedBy = "issue", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<IssueStep> steps = new ArrayList<>();

    protected Issue() {} // JPA

    /** An issue told by its discloser; {@code act} is that telling. */
    Issue(NewIssue said, int number, Act act) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(said.partner(), "partner");
        this.number = number;
        this.disclosedOn = act.on();
        this.disclosedBy = act.side();
        this.disclosedPerson = Text.required(act.person(), "person", 200);
        this.earlier = said.earlier();
        this.recordedOn = act.recording().recordedOn();
        if (disclosedOn.isAfter(act.recording().today())) {
            throw new ToldInFuture(disclosedOn, act.recording().today());
        }
        describe(new Correction(
                said.title(),
                said.text(),
                said.severity(),
                said.kind(),
                said.causedBy(),
                said.occurredOn(),
                said.foundOn()));
        step(StepKind.TOLD, act, null);
    }

    /** Fixes the days by which something is due. */
    void due(AgreedTime agreed, Dues dues) {
        acknowledgeDays = agreed.acknowledgeDays();
        resolveDays = agreed.resolveDays();
        tellBy = dues.tellBy();
        acknowledgeBy = dues.acknowledgeBy();
        resolveBy = dues.resolveBy();
    }

    /** Says anew what it is. */
    void correct(Correction said, Act act) {
        requireNotClosed();
        describe(said);
        step(StepKind.CORRECTED, act, null);
    }

    private void describe(Correction said) {
        LocalDate occurred = Days.required(said.occurredOn(), "occurredOn");
        LocalDate found = said.foundOn() == null ? occurred : said.foundOn();
        if (found.isBefore(occurred)) {
            throw new FoundBeforeOccurred(occurred, found);
        }
        if (disclosedOn.isBefore(found)) {
            throw new ToldBeforeFound(found, disclosedOn);
        }
        title = Text.required(said.title(), "title", 300);
        text = Text.optional(said.text(), "text", 4000);
        severity = Objects.requireNonNullElse(said.severity(), Severity.NORMAL);
        kind = Objects.requireNonNullElse(said.kind(), IssueKind.OTHER);
        causedBy = said.causedBy();
        occurredOn = occurred;
        foundOn = found;
    }

    /** The side that was told says that it has heard it. */
    void acknowledge(Act act) {
        requireNotClosed();
        if (acknowledgedOn != null) {
            throw new AcknowledgedAlready(title, acknowledgedOn);
        }
        if (act.side() == disclosedBy) {
            throw new OwnTelling(title);
        }
        acknowledgedOn = act.notBefore(disclosedOn).on();
        acknowledgedPerson = Text.required(act.person(), "person", 200);
        step(StepKind.ACKNOWLEDGED, act, null);
    }

    /** Writes down why it came about, or why the cause {@code parent} did. */
    IssueCause addCause(UUID parent, String why, Act act) {
        requireNotClosed();
        IssueCause above = parent == null ? null : cause(parent);
        IssueCause cause = new IssueCause(this, causes.size(), above, why, act.notBefore(occurredOn));
        causes.add(cause);
        return cause;
    }

    /** The side that has not written a cause agrees to it. */
    IssueCause agreeCause(UUID known, Act act) {
        requireNotClosed();
        IssueCause cause = cause(known);
        cause.agree(act);
        return cause;
    }

    /** A person of either side takes on to do something by a day. */
    IssueAction addAction(NewAction said, Act act) {
        requireNotClosed();
        IssueAction action = new IssueAction(this, actions.size(), said, act);
        actions.add(action);
        return action;
    }

    IssueAction finishAction(UUID known, Act act) {
        requireNotClosed();
        IssueAction action = action(known);
        action.finish(act.notBefore(disclosedOn).on());
        return action;
    }

    /** A side gives way in something. */
    void concede(String what, Act act) {
        requireNotClosed();
        step(StepKind.CONCEDED, act.notBefore(occurredOn), Text.required(what, "text", 2000));
    }

    /** One side has mended it. */
    void fix(String what, Act act) {
        requireNotClosed();
        if (state != IssueState.OPEN) {
            throw new FixedAlready(title);
        }
        step(StepKind.FIXED, act.notBefore(occurredOn), Text.required(what, "text", 2000));
        fixedOn = act.on();
        fixedBy = act.side();
        state = IssueState.FIXED;
    }

    /** The side that has not mended it has seen that the fix holds. */
    void verify(String how, Act act) {
        if (state != IssueState.FIXED) {
            throw new NothingToVerify(title);
        }
        if (act.side() == fixedBy) {
            throw new OwnFix(title);
        }
        step(StepKind.VERIFIED, act.notBefore(fixedOn), Text.optional(how, "text", 2000));
        verifiedOn = act.on();
        state = IssueState.VERIFIED;
    }

    void close(String note, Act act) {
        requireNotClosed();
        if (state != IssueState.VERIFIED) {
            throw new NotVerified(title);
        }
        long open = actions.stream().filter(IssueAction::isOpen).count();
        if (open > 0) {
            throw new ActionsOpen(title, open);
        }
        step(StepKind.CLOSED, act.notBefore(verifiedOn), Text.optional(note, "text", 2000));
        closedOn = act.on();
        state = IssueState.CLOSED;
    }

    /** The fix does not hold; true if the issue had been closed, so that a trouble held to be over has returned. */
    boolean reopen(String reason, Act act) {
        if (state == IssueState.OPEN) {
            throw new NothingToReopen(title);
        }
        boolean closed = state == IssueState.CLOSED;
        step(StepKind.REOPENED, act.notBefore(closed ? closedOn : fixedOn), Text.required(reason, "text", 2000));
        state = IssueState.OPEN;
        fixedOn = null;
        fixedBy = null;
        verifiedOn = null;
        closedOn = null;
        reopenings++;
        return closed;
    }

    /** Notes in the evening of a day that the time to acknowledge went by; false the second time. */
    boolean passAnswer(LocalDate day) {
        if (answerPassed || !acknowledgeBy.isBefore(day) || acknowledgedOn != null && !acknowledgedOn.isAfter(day)) {
            return false;
        }
        answerPassed = true;
        return true;
    }

    private void step(StepKind what, Act act, String said) {
        steps.add(new IssueStep(this, steps.size(), what, act, said));
    }

    private void requireNotClosed() {
        if (state == IssueState.CLOSED) {
            throw new IssueClosedAlready(title);
        }
    }

    private IssueCause cause(UUID known) {
        return causes.stream()
                .filter(one -> one.id().equals(known))
                .findFirst()
                .orElseThrow(() -> new NotFound("Cause", known));
    }

    private IssueAction action(UUID known) {
        return actions.stream()
                .filter(one -> one.id().equals(known))
                .findFirst()
                .orElseThrow(() -> new NotFound("Action", known));
    }

    /** Who wrote down why it came about. */
    public Authorship authorship() {
        if (causes.isEmpty()) {
            return Authorship.NONE;
        }
        boolean agreed = causes.stream().anyMatch(IssueCause::isAgreed);
        boolean both = causes.stream().map(IssueCause::writtenBy).distinct().count() == 2;
        return !agreed ? Authorship.BLAME : both ? Authorship.JOINT : Authorship.IMPOSED;
    }

    /** The side that was told, and is to acknowledge. */
    public Side answerer() {
        return disclosedBy.other();
    }

    /** Whether the side that caused it told it itself or has acknowledged it, so that nobody is judged unheard. */
    public boolean isHeard() {
        return causedBy == disclosedBy || acknowledgedOn != null;
    }

    /** The version that a change was typed over. */
    public long version() {
        return version;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Severity severity() {
        return severity;
    }

    public IssueKind kind() {
        return kind;
    }

    /** The side that caused it, or null while that is not known. */
    public Side causedBy() {
        return causedBy;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public LocalDate disclosedOn() {
        return disclosedOn;
    }

    public Side disclosedBy() {
        return disclosedBy;
    }

    public String disclosedPerson() {
        return disclosedPerson;
    }

    public LocalDate acknowledgeBy() {
        return acknowledgeBy;
    }

    public LocalDate resolveBy() {
        return resolveBy;
    }

    public LocalDate tellBy() {
        return tellBy;
    }

    public int acknowledgeDays() {
        return acknowledgeDays;
    }

    public int resolveDays() {
        return resolveDays;
    }

    /** The day it was acknowledged, or null. */
    public LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    public String acknowledgedPerson() {
        return acknowledgedPerson;
    }

    public IssueState state() {
        return state;
    }

    public LocalDate fixedOn() {
        return fixedOn;
    }

    /** The side that mended it, or null. */
    public Side fixedBy() {
        return fixedBy;
    }

    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public int reopenings() {
        return reopenings;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    /** The issue that it is the return of. */
    public Optional<UUID> earlier() {
        return Optional.ofNullable(earlier);
    }

    public List<IssueCause> causes() {
        return List.copyOf(causes);
    }

    public List<IssueAction> actions() {
        return List.copyOf(actions);
    }

    public List<IssueStep> steps() {
        return List.copyOf(steps);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
