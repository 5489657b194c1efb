package org.rapport.repair;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.issue.Act;
import org.rapport.issue.DayOutOfRange;
import org.rapport.shared.Ids;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/**
 * The mending of a violation: acknowledged, accounted for, its causes found together, repairs done and verified by the
 * side that was harmed, expectations renewed, reaffirmed by the sponsors. It moves only by a {@link Transition}.
 */
@Entity
@Table(name = "repair_case")
public class RepairCase {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;
    private int number;

    @ManyToOne
    @JoinColumn(name = "violation")
    private Violation violation;

    @Enumerated(EnumType.STRING)
    private RepairState state = RepairState.DETECTED;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "due_by")
    private LocalDate dueBy;

    @Column(name = "attempt")
    private int round = 1;

    @Column(name = "responsible_us")
    private String responsibleUs;

    @Column(name = "responsible_partner")
    private String responsiblePartner;

    private String known;

    @Column(name = "contacted_on")
    private LocalDate contactedOn;

    @Column(name = "dispute_reason")
    private String disputeReason;

    @Column(name = "account_confirmed_on")
    private LocalDate accountConfirmedOn;

    @Column(name = "account_confirmed_by")
    private String accountConfirmedBy;

    @Column(name = "account_reply")
    private String accountReply;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @OneToMany(mappedBy = "repair", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<RepairPart> parts = new ArrayList<>();

    @OneToMany(mappedBy = "repair", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<RepairHarm> harms = new ArrayList<>();

    @OneToMany(mappedBy = "repair", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<RepairCause> causes = new ArrayList<>();

    @OneToMany(mappedBy = "repair", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<RepairAction> actions = new ArrayList<>();

    @OneToMany(mappedBy = "repair", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<RepairRequest> requests = new ArrayList<>();

    @OneToMany(mappedBy = "repair", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<RepairExpectation> expectations = new ArrayList<>();

    @OneToMany(mappedBy = "repair", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<RepairVoice> voices = new ArrayList<>();

    @OneToMany(mappedBy = "repair", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<RepairStep> steps = new ArrayList<>();

    protected RepairCase() {} // JPA

    RepairCase(Violation violation, int number, Act act) {
        this.id = Ids.next();
        this.partner = violation.partner();
        this.number = number;
        this.violation = violation;
        this.enteredOn = violation.detectedOn();
        this.recordedOn = act.recording().recordedOn();
        step(RepairStepKind.OPENED, null, act);
    }

    /** Sets the day by which the next step is due, or none. */
    void due(LocalDate day) {
        dueBy = day;
    }

    /** Takes a step; refused by the first thing that is missing. */
    void go(Transition way, String words, Act act, CaseFacts facts) {
        way.require(this, act, facts);
        requireInTime(act);
        state = way.to();
        enteredOn = act.on();
        if (way == Transition.REPEAT || way == Transition.RECUR || way == Transition.NOT_ENOUGH) {
            voices.forEach(RepairVoice::lapse);
        }
        if (way == Transition.REPEAT || way == Transition.RECUR) {
            round++;
        }
        step(RepairStepKind.of(way), Text.optional(words, "text", 2000), act);
    }

    private void requireInTime(Act act) {
        LocalDate today = act.recording().today();
        if (act.on().isBefore(enteredOn) || act.on().isAfter(today)) {
            throw new DayOutOfRange(act.on(), enteredOn, today);
        }
    }

    /** Writes down what belongs to an acknowledgement. */
    void prepare(Acknowledgement said) {
        violation.judge(said.type(), said.aspects());
        responsibleUs = Text.optional(said.responsibleUs(), "responsibleUs", 200);
        responsiblePartner = Text.optional(said.responsiblePartner(), "responsiblePartner", 200);
        known = Text.optional(said.known(), "known", 4000);
        contactedOn = said.contactedOn();
    }

    void contest(String reason) {
        disputeReason = Text.optional(reason, "reason", 4000);
    }

    /** Gives parts of the account, all in one letter. */
    UUID account(Map<AccountPart, String> given, Act act) {
        requireOpen();
        Who.CAUSER.require(this, act.side());
        requireDay(act, violation.detectedOn());
        if (given.isEmpty()) {
            throw new NothingSaid(title());
        }
        UUID letter = Ids.next();
        new EnumMap<>(given).forEach((part, text) -> {
            if (said().contains(part)) {
                throw new PartSaidAlready(title());
            }
            parts.add(new RepairPart(this, parts.size(), part, text, letter, act));
        });
        accountConfirmedOn = null;
        step(RepairStepKind.ACCOUNT_GIVEN, null, act);
        return letter;
    }

    /** The other side has read the account, and may say what it thinks of it. */
    void confirmAccount(String reply, Act act) {
        requireOpen();
        if (parts.isEmpty()) {
            throw new AccountNotGiven(title());
        }
        if (act.side() == causer()) {
            throw new OwnAccount(title());
        }
        if (accountConfirmedOn != null) {
            throw new AccountAnswered(title());
        }
        requireDay(act, parts.get(parts.size() - 1).saidOn());
        accountReply = Text.optional(reply, "text", 2000);
        accountConfirmedOn = act.on();
        accountConfirmedBy = act.person();
        step(RepairStepKind.ACCOUNT_CONFIRMED, accountReply, act);
    }

    RepairHarm addHarm(String text, Act act) {
        requireOpen();
        RepairHarm harm = new RepairHarm(this, harms.size(), text, act);
        harms.add(harm);
        return harm;
    }

    RepairCause addCause(String text, boolean system, Act act) {
        requireOpen();
        RepairCause cause = new RepairCause(this, causes.size(), text, system, act);
        causes.add(cause);
        return cause;
    }

    RepairAction addAction(NewRepairAction said, Act act) {
        requireOpen();
        RepairAction action = new RepairAction(this, actions.size(), said, act);
        actions.add(action);
        return action;
    }

    void finish(RepairAction action, String proof, Act act) {
        requireOpen();
        action.finish(proof, requireDay(act, action.promisedOn()));
        step(RepairStepKind.ACTION_DONE, action.text(), act);
    }

    void verify(RepairAction action, Act act) {
        action.verify(act);
        requireDay(act, action.doneOn());
        step(RepairStepKind.ACTION_VERIFIED, action.text(), act);
    }

    void giveUp(RepairAction action, Act act) {
        requireOpen();
        action.giveUp(requireDay(act, action.promisedOn()));
        step(RepairStepKind.ACTION_BROKEN, action.text(), act);
    }

    RepairRequest ask(String text, Act act) {
        requireOpen();
        RepairRequest request = new RepairRequest(this, requests.size(), text, act);
        requests.add(request);
        step(RepairStepKind.HELP_ASKED, request.text(), act);
        return request;
    }

    void answer(RepairRequest request, HelpAnswer given, String words, Act act) {
        requireOpen();
        request.reply(given, words, requireDay(act, request.askedOn()));
        step(RepairStepKind.HELP_ANSWERED, request.answerText(), act);
    }

    RepairExpectation expect(NewExpectation said, Act act) {
        requireOpen();
        RepairExpectation one = new RepairExpectation(this, expectations.size(), said, act);
        expectations.add(one);
        return one;
    }

    /** What is expected from now on since a promise or an agreement was renegotiated to mend it. */
    RepairExpectation renegotiate(NewExpectation said, RepairStepKind kind, Act act) {
        requireOpen();
        requireDay(act, violation.detectedOn());
        RepairExpectation one = expect(said, act);
        step(kind, one.text(), act);
        return one;
    }

    /** A side says what counts only when both say it; refused where it is not the time for it. */
    void say(Voice voice, String words, Act act) {
        if (state != voice.when()) {
            throw voice.isSponsors() ? new WrongSigningTime(title()) : new WrongFindingTime(title());
        }
        if (voices().said(voice, act.side())) {
            throw new SignedAlready(title());
        }
        voices.add(new RepairVoice(this, voices.size(), voice, words, requireDay(act, enteredOn)));
        if (voice == Voice.REAFFIRMED) {
            step(RepairStepKind.REAFFIRMED, Text.optional(words, "text", 2000), act);
        }
    }

    private void step(RepairStepKind kind, String text, Act act) {
        steps.add(new RepairStep(this, steps.size(), kind, text, act));
    }

    private void requireOpen() {
        if (state.isOver()) {
            throw new RepairOver(title());
        }
    }

    private static Act requireDay(Act act, LocalDate earliest) {
        if (act.on().isBefore(earliest) || act.on().isAfter(act.recording().today())) {
            throw new DayOutOfRange(act.on(), earliest, act.recording().today());
        }
        return act;
    }

    RepairHarm harm(UUID known) {
        return harms.stream()
                .filter(one -> one.id().equals(known))
                .findFirst()
                .orElseThrow(() -> new NotFound("Harm", known));
    }

    RepairCause cause(UUID known) {
        return causes.stream()
                .filter(one -> one.id().equals(known))
                .findFirst()
                .orElseThrow(() -> new NotFound("Cause", known));
    }

    RepairAction action(UUID known) {
        return actions.stream()
                .filter(one -> one.id().equals(known))
                .findFirst()
                .orElseThrow(() -> new NotFound("Action", known));
    }

    RepairRequest request(UUID known) {
        return requests.stream()
                .filter(one -> one.id().equals(known))
                .findFirst()
                .orElseThrow(() -> new NotFound("Request", known));
    }

    RepairExpectation expectation(UUID known) {
        return expectations.stream()
                .filter(one -> one.id().equals(known))
                .findFirst()
                .orElseThrow(() -> new NotFound("Expectation", known));
    }

    boolean hasResponsibles(CaseFacts facts) {
        return responsibleUs != null && responsiblePartner != null;
    }

    /** The parts of the account that were given. */
    public Set<AccountPart> said() {
        Set<AccountPart> said = EnumSet.noneOf(AccountPart.class);
        parts.forEach(one -> said.add(one.part()));
        return said;
    }

    /** What the account would be credited with, 0..1: how whole it is and how soon each part came. */
    public double credit() {
        Map<AccountPart, Long> days = new EnumMap<>(AccountPart.class);
        parts.forEach(one -> days.put(one.part(), ChronoUnit.DAYS.between(violation.detectedOn(), one.saidOn())));
        return Apology.credit(days);
    }

    /** Whether an account is credited at all: only after a violation of competence. */
    public boolean isCredited() {
        return violation.type() == ViolationType.COMPETENCE;
    }

    /** The actions of the present attempt. */
    Plan plan() {
        return new Plan(actions.stream().filter(one -> one.round() == round).toList(), causer());
    }

    Voices voices() {
        return new Voices(voices);
    }

    /** Last day on which something is promised; the day of the present state where nothing is. */
    LocalDate planEnd() {
        return plan().actions().stream()
                .map(RepairAction::dueOn)
                .max(LocalDate::compareTo)
                .orElse(enteredOn);
    }

    /** The day on which a step was last taken. */
    public Optional<LocalDate> dayOf(RepairStepKind kind) {
        return steps.stream()
                .filter(one -> one.kind() == kind)
                .map(RepairStep::day)
                .reduce((one, later) -> later);
    }

    /** The state it was in at the end of a day. */
    public RepairState stateOn(LocalDate day) {
        return steps.stream()
                .filter(one -> !one.day().isAfter(day))
                .flatMap(one -> one.kind().transition().stream())
                .map(Transition::to)
                .reduce(RepairState.DETECTED, (one, later) -> later);
    }

    /** The day on which it reached the state of the end of a day. */
    public LocalDate sinceOn(LocalDate day) {
        return steps.stream()
                .filter(one ->
                        !one.day().isAfter(day) && one.kind().transition().isPresent())
                .map(RepairStep::day)
                .reduce(violation.detectedOn(), (one, later) -> later);
    }

    /** Whether nothing has moved it since the end of a day. */
    boolean stoodStill(LocalDate day) {
        return steps.stream()
                .noneMatch(
                        one -> one.day().isAfter(day) && one.kind().transition().isPresent());
    }

    /** Whether a case is a further violation of the same kind by the same side, known by a day. */
    boolean isRepeatedBy(RepairCase other, LocalDate upTo) {
        LocalDate occurred = other.violation.occurredOn();
        return other != this
                && violation.type() != null
                && other.violation.type() == violation.type()
                && other.causer() == causer()
                && other.state != RepairState.WITHDRAWN
                && occurred.isAfter(violation.detectedOn())
                && !occurred.isAfter(upTo);
    }

    public Side causer() {
        return violation.causer();
    }

    public String title() {
        return violation.title();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID partner() {
        return partner;
    }

    public int number() {
        return number;
    }

    public Violation violation() {
        return violation;
    }

    public RepairState state() {
        return state;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    public Optional<LocalDate> dueBy() {
        return Optional.ofNullable(dueBy);
    }

    /** 1, and one more after each repeat. */
    public int round() {
        return round;
    }

    public String responsibleUs() {
        return responsibleUs;
    }

    public String responsiblePartner() {
        return responsiblePartner;
    }

    /** What is known and what is not, or null. */
    public String known() {
        return known;
    }

    public LocalDate contactedOn() {
        return contactedOn;
    }

    public String disputeReason() {
        return disputeReason;
    }

    public LocalDate accountConfirmedOn() {
        return accountConfirmedOn;
    }

    public String accountConfirmedBy() {
        return accountConfirmedBy;
    }

    public String accountReply() {
        return accountReply;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public List<RepairPart> parts() {
        return List.copyOf(parts);
    }

    public List<RepairHarm> harms() {
        return List.copyOf(harms);
    }

    public List<RepairCause> causes() {
        return List.copyOf(causes);
    }

    public List<RepairAction> actions() {
        return List.copyOf(actions);
    }

    public List<RepairRequest> requests() {
        return List.copyOf(requests);
    }

    /** What is expected in the present attempt. */
    public List<RepairExpectation> expectations() {
        return expectations.stream().filter(one -> one.round() == round).toList();
    }

    public List<RepairVoice> said(Voice voice) {
        return voices.stream()
                .filter(one -> one.voice() == voice && one.isCounting())
                .toList();
    }

    public List<RepairStep> steps() {
        return List.copyOf(steps);
    }
}
