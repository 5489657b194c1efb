package org.rapport.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.partner.HolidayWatch;
import org.rapport.shared.Days;
import org.rapport.shared.Side;

/**
 * Writes down what is planned and how it went, for whoever has the right to: a use case, the night, the sample portfolio.
 * Every fact is audited and told to whoever listens, in the same transaction.
 */
@ApplicationScoped
@Transactional
public class EncounterRegister {
    private Encounters encounters;
    private MonthClosing months;
    private HolidayWatch holidays;
    private AuditTrail audit;
    private Event<Object> events;

    protected EncounterRegister() {} // CDI proxy

    @Inject
    public EncounterRegister(
            Encounters encounters, MonthClosing months, HolidayWatch holidays, AuditTrail audit, Event<Object> events) {
        this.encounters = encounters;
        this.months = months;
        this.holidays = holidays;
        this.audit = audit;
        this.events = events;
    }

    /** Plans an encounter, today or later. */
    public Encounter plan(NewEncounter plan, LocalDate today) {
        if (Days.required(plan.day(), "day").isBefore(today)) {
            throw new PlannedInPast(plan.day(), today);
        }
        Encounter encounter = enter(plan, today, "planned");
        holidays.put(encounter.id(), encounter.partner(), encounter.leads(), plan.day(), today);
        return encounter;
    }

    /** Writes down an encounter that nobody had planned. */
    public Encounter met(NewEncounter plan, Held held, LocalDate today) {
        Encounter encounter = enter(plan, plan.day(), "met unplanned");
        hold(encounter, held, today);
        return encounter;
    }

    private Encounter enter(NewEncounter plan, LocalDate agreedOn, String action) {
        Encounter encounter = new Encounter(plan, agreedOn);
        encounters.add(encounter);
        audit.record(change(encounter, action)
                .field("kind", null, encounter.kind())
                .field("purpose", null, encounter.purpose())
                .field("day", null, encounter.plannedDay())
                .field("starts", null, encounter.starts()));
        return encounter;
    }

    public void move(Encounter encounter, LocalDate day, LocalTime at, ZoneId zone, int minutes, LocalDate today) {
        LocalDate before = encounter.plannedDay();
        LocalTime startedAt = encounter.starts();
        encounter.move(day, at, zone, minutes, today);
        audit.record(change(encounter, "moved").field("day", before, day).field("starts", startedAt, at));
    }

    public void cancel(Encounter encounter, LocalDate today) {
        encounter.cancel(today);
        audit.record(change(encounter, "called off"));
    }

    public void describe(Encounter encounter, String purpose, String agenda) {
        Change change = change(encounter, "agenda changed")
                .field("purpose", encounter.purpose(), purpose)
                .field("agenda", encounter.agenda(), agenda);
        encounter.describe(purpose, agenda);
        audit.record(change);
    }

    public void hold(Encounter encounter, Held held, LocalDate today) {
        encounter.hold(held, today);
        audit.record(change(encounter, "held").field("heldOn", null, held.on()));
        settled(encounter);
        months.correct(encounter.partner(), earlier(encounter.plannedDay(), held.on()), today);
    }

    /** Writes down that it did not take place; {@code by} null if both sides let it fall. */
    public void miss(Encounter encounter, Side by, LocalDate today) {
        encounter.miss(by, today);
        audit.record(change(encounter, "missed").field("missedBy", null, by));
        settled(encounter);
        months.correct(encounter.partner(), encounter.plannedDay(), today);
    }

    /** Whether it is missed now that the day is over. */
    boolean closeDay(Encounter encounter, LocalDate day) {
        boolean missed = encounter.closeDay(day);
        if (missed) {
            settled(encounter);
            months.correct(encounter.partner(), encounter.plannedDay(), day);
        }
        return missed;
    }

    public AgreedAction agree(Encounter encounter, Side side, String person, String what, LocalDate dueOn) {
        AgreedAction action = encounter.agree(side, person, what, dueOn);
        audit.record(
                change(encounter, "action agreed").field("what", null, what).field("dueOn", null, dueOn));
        return action;
    }

    public void done(AgreedAction action, LocalDate on, LocalDate today) {
        action.done(on, today);
        audit.record(change(action.encounter(), "action done").field(action.what(), null, on));
    }

    public Concern raise(Encounter encounter, Side side, String what) {
        Concern concern = encounter.raise(side, what);
        audit.record(change(encounter, "concern raised").field("raised", null, what));
        return concern;
    }

    public void answer(Concern concern, String answer, LocalDate on) {
        concern.answer(answer, on);
        audit.record(change(concern.encounter(), "concern answered").field("answer", null, answer));
    }

    public void share(Encounter encounter, Side side, String topic) {
        StrategyTopic shared = encounter.share(side, topic);
        audit.record(change(encounter, "direction shared").field("topic", null, topic));
        events.fire(new StrategyShared(shared.id(), encounter.partner(), side, shared.sharedOn()));
    }

    /** Lets those invited know what is planned, moved or called off. */
    public void announce(Encounter encounter) {
        events.fire(new EncounterAnnounced(
                encounter.id(),
                encounter.partner(),
                encounter.invitation(),
                encounter.people().stream().map(EncounterPerson::contact).toList()));
    }

    private void settled(Encounter encounter) {
        switch (encounter.kind()) {
            case VISIT -> events.fire(visit(encounter));
            case EXECUTIVE -> events.fire(sponsors(encounter));
            case GATHERING -> gathered(encounter);
            case CHECK_IN -> {} // counts in the month it falls in
        }
    }

    private void gathered(Encounter encounter) {
        if (encounter.status() == EncounterStatus.HELD) {
            events.fire(new PeopleGathered(encounter.id(), encounter.partner(), encounter.heldOn()));
        }
    }

    private static VisitSettled visit(Encounter visit) {
        boolean held = visit.status() == EncounterStatus.HELD;
        return new VisitSettled(
                visit.id(),
                visit.partner(),
                held ? Set.of(visit.leads()) : missedBy(visit),
                held ? visit.heldOn() : visit.plannedDay(),
                held,
                visit.lineMet() && visit.qualityMet());
    }

    private static SponsorsMeetingSettled sponsors(Encounter meeting) {
        boolean held = meeting.status() == EncounterStatus.HELD;
        Map<Side, Boolean> there = new EnumMap<>(Side.class);
        if (held) {
            there.put(Side.US, meeting.weCame());
            there.put(Side.PARTNER, meeting.theyCame());
        } else {
            missedBy(meeting).forEach(side -> there.put(side, false));
        }
        return new SponsorsMeetingSettled(
                meeting.id(), meeting.partner(), held ? meeting.heldOn() : meeting.plannedDay(), there);
    }

    private static Set<Side> missedBy(Encounter encounter) {
        return encounter.missedBy() == null ? Set.of(Side.values()) : Set.of(encounter.missedBy());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Change change(Encounter encounter, String action) {
        return Change.of("encounter", encounter.id(), encounter.partner(), action);
    }
}
