package org.rapport.engagement;

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
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/**
 * People of both sides meet, or were to: a check-in, a visit, a meeting of the sponsors, a gathering. Its day is planned,
 * then it is held or missed; until its day it can be moved or called off by consent.
 */
@Entity
@Table(name = "encounter")
public class Encounter {
    /** How long a talk usually takes. */
    public static final int USUAL_MINUTES = 30;

    private static final int LONGEST = 7 * 24 * 60;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private EncounterKind kind;

    private String purpose;
    private String agenda;

    @Column(name = "planned_day")
    private LocalDate plannedDay;

    private LocalTime starts;
    private String zone;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private Side leads;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    private EncounterStatus status;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    private String notes;

    @Enumerated(EnumType.STRING)
    @Column(name = "missed_by")
    private Side missedBy;

    @Column(name = "management_met")
    private boolean managementMet;

    @Column(name = "line_met")
    private boolean lineMet;

    @Column(name = "quality_met")
    private boolean qualityMet;

    @Column(name = "we_came")
    private boolean weCame;

    @Column(name = "they_came")
    private boolean theyCame;

    private UUID invitation;
    private int sequence;

    @OneToMany(mappedBy = "encounter", cascade = CascadeType.ALL)
    private List<EncounterPerson> people = new ArrayList<>();

    @OneToMany(mappedBy = "encounter", cascade = CascadeType.ALL)
    @OrderBy("dueOn")
    private List<AgreedAction> actions = new ArrayList<>();

    @OneToMany(mappedBy = "encounter", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Concern> concerns = new ArrayList<>();

    @OneToMany(mappedBy = "encounter", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<StrategyTopic> topics = new ArrayList<>();

    protected Encounter() {} // JPA

    public Encounter(NewEncounter plan, LocalDate agreedOn) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(plan.partner(), "partner");
        this.kind = Objects.requireNonNull(plan.kind(), "kind");
        this.purpose = Text.required(plan.purpose(), "purpose", 300);
        this.agenda = Text.optional(plan.agenda(), "agenda", 4000);
        this.leads = Objects.requireNonNullElse(plan.leads(), Side.US);
        this.agreedOn = Objects.requireNonNull(agreedOn, "agreedOn");
        this.status = EncounterStatus.PLANNED;
        this.invitation = Ids.next();
        put(plan.day(), plan.starts(), plan.zone(), plan.minutes());
        plan.invited().stream().distinct().forEach(contact -> people.add(new EncounterPerson(this, contact)));
    }

    private void put(LocalDate day, LocalTime at, ZoneId in, int length) {
        plannedDay = Days.required(day, "day");
        starts = at;
        zone = Objects.requireNonNull(in, "zone").getId();
        if (length < 0 || length > LONGEST) {
            throw new MinutesOutOfRange(length, LONGEST);
        }
        minutes = length == 0 ? USUAL_MINUTES : length;
    }

    /** Puts it on another day or time, before its day has passed. */
    public void move(LocalDate day, LocalTime at, ZoneId in, int length, LocalDate today) {
        requireAhead(today);
        if (Days.required(day, "day").isBefore(today)) {
            throw new PlannedInPast(day, today);
        }
        put(day, at, in, length);
        sequence++;
        invitation = Ids.next();
    }

    /** Calls it off by consent, before its day has passed. */
    public void cancel(LocalDate today) {
        requireAhead(today);
        status = EncounterStatus.CANCELLED;
        recordedOn = today;
        sequence++;
        invitation = Ids.next();
    }

    /** Says what is to be talked about. */
    public void describe(String newPurpose, String newAgenda) {
        purpose = Text.required(newPurpose, "purpose", 300);
        agenda = Text.optional(newAgenda, "agenda", 4000);
    }

    /** Writes down that it took place after all, or as planned. */
    public void hold(Held held, LocalDate today) {
        if (status == EncounterStatus.HELD || status == EncounterStatus.CANCELLED) {
            throw new EncounterOver(purpose, status.name());
        }
        LocalDate on = Days.required(held.on(), "heldOn");
        if (on.isAfter(today)) {
            throw new HeldInFuture("heldOn", on, today);
        }
        notes = Text.optional(held.notes(), "notes", 4000);
        status = EncounterStatus.HELD;
        missedBy = null;
        heldOn = on;
        recordedOn = today;
        managementMet = held.managementMet();
        lineMet = held.lineMet();
        qualityMet = held.qualityMet();
        weCame = held.weCame();
        theyCame = held.theyCame();
        people.forEach(EncounterPerson::missed);
        held.met().stream().distinct().forEach(this::meet);
    }

    private void meet(UUID contact) {
        people.stream()
                .filter(one -> one.contact().equals(contact))
                .findFirst()
                .orElseGet(() -> {
                    EncounterPerson fresh = new EncounterPerson(this, contact);
                    people.add(fresh);
                    return fresh;
                })
                .met(heldOn);
    }

    /** Writes down that it did not take place, and which side let it fall; null if both did. */
    public void miss(Side by, LocalDate today) {
        if (status == EncounterStatus.HELD || status == EncounterStatus.CANCELLED) {
            throw new EncounterOver(purpose, status.name());
        }
        if (plannedDay.isAfter(today)) {
            throw new NotYetMissed(plannedDay, today);
        }
        status = EncounterStatus.MISSED;
        missedBy = by;
        recordedOn = today;
    }

    /** Whether it is missed now that the day is over: it had until the end of the day after its own to be written down. */
    public boolean closeDay(LocalDate day) {
        if (status != EncounterStatus.PLANNED || !plannedDay.isBefore(day)) {
            return false;
        }
        miss(leads, day);
        return true;
    }

    private void requireAhead(LocalDate today) {
        if (status != EncounterStatus.PLANNED || plannedDay.isBefore(today)) {
            throw new EncounterOver(purpose, status == EncounterStatus.PLANNED ? "PASSED" : status.name());
        }
    }

    /** Writes down what somebody of a side is to do by a day. */
    public AgreedAction agree(Side side, String person, String what, LocalDate dueOn) {
        AgreedAction action = new AgreedAction(this, side, person, what, dueOn);
        actions.add(action);
        return action;
    }

    /** Writes down what worries a side. */
    public Concern raise(Side side, String what) {
        Concern concern = new Concern(this, side, what);
        concerns.add(concern);
        return concern;
    }

    /** Writes down in what direction an executive of a side said it is going. */
    public StrategyTopic share(Side side, String topic) {
        if (kind != EncounterKind.EXECUTIVE || status != EncounterStatus.HELD) {
            throw new NoExecutiveThere(purpose);
        }
        StrategyTopic shared = new StrategyTopic(this, side, topic, heldOn);
        topics.add(shared);
        return shared;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public EncounterKind kind() {
        return kind;
    }

    public String purpose() {
        return purpose;
    }

    public String agenda() {
        return agenda;
    }

    public LocalDate plannedDay() {
        return plannedDay;
    }

    /** Time of day in its zone, or null for all day. */
    public LocalTime starts() {
        return starts;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public int minutes() {
        return minutes;
    }

    /** The side that calls, visits or invites. */
    public Side leads() {
        return leads;
    }

    /** Day on which it was planned. */
    public LocalDate agreedOn() {
        return agreedOn;
    }

    public EncounterStatus status() {
        return status;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** Day on which its outcome was written down, or null. */
    public LocalDate recordedOn() {
        return recordedOn;
    }

    public String notes() {
        return notes;
    }

    /** The side that let it fall; null if both did, or if it is not missed. */
    public Side missedBy() {
        return missedBy;
    }

    public boolean managementMet() {
        return managementMet;
    }

    public boolean lineMet() {
        return lineMet;
    }

    public boolean qualityMet() {
        return qualityMet;
    }

    public boolean weCame() {
        return weCame;
    }

    public boolean theyCame() {
        return theyCame;
    }

    /** What its latest invitation is known by; a new one with each change. */
    public UUID invitation() {
        return invitation;
    }

    /** How often it was changed since it was planned. */
    public int sequence() {
        return sequence;
    }

    public List<EncounterPerson> people() {
        return List.copyOf(people);
    }

    public List<AgreedAction> actions() {
        return List.copyOf(actions);
    }

    public List<Concern> concerns() {
        return List.copyOf(concerns);
    }

    public List<StrategyTopic> topics() {
        return List.copyOf(topics);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Encounter that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
