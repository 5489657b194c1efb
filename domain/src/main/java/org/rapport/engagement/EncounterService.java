package org.rapport.engagement;

import static org.rapport.identity.Permission.ENGAGE;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.partner.Calendars;
import org.rapport.partner.ContactRow;
import org.rapport.partner.DayClash;
import org.rapport.partner.HolidayWatch;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** What users do about check-ins, visits and meetings: plan them, move them, write down how they went and what was agreed. */
@ApplicationScoped
@Transactional
public class EncounterService {
    private static final int PROPOSALS = 6;

    private Encounters encounters;
    private EncounterRegister register;
    private Partners partners;
    private Calendars calendars;
    private HolidayWatch holidays;
    private Caller caller;
    private Clock clock;

    protected EncounterService() {} // CDI proxy

    @Inject
    public EncounterService(
            Encounters encounters,
            EncounterRegister register,
            Partners partners,
            Calendars calendars,
            HolidayWatch holidays,
            Caller caller,
            Clock clock) {
        this.encounters = encounters;
        this.register = register;
        this.partners = partners;
        this.calendars = calendars;
        this.holidays = holidays;
        this.caller = caller;
        this.clock = clock;
    }

    /** Plans an encounter and invites people to it. */
    @Permitted(ENGAGE)
    public UUID plan(NewEncounter plan) {
        Encounter encounter = register.plan(checked(plan), today());
        register.announce(encounter);
        return encounter.id();
    }

    /** Writes down an encounter that nobody had planned. */
    @Permitted(ENGAGE)
    public UUID met(NewEncounter plan, Held held) {
        requirePeople(plan.partner(), held.met());
        return register.met(checked(plan), held, today()).id();
    }

    @Permitted(ENGAGE)
    public void move(UUID id, LocalDate day, LocalTime at, ZoneId zone, int minutes) {
        Encounter encounter = reachable(id);
        register.move(encounter, day, at, zone == null ? encounter.zone() : zone, minutes, today());
        register.announce(encounter);
    }

    @Permitted(ENGAGE)
    public void cancel(UUID id) {
        Encounter encounter = reachable(id);
        register.cancel(encounter, today());
        register.announce(encounter);
    }

    @Permitted(ENGAGE)
    public void describe(UUID id, String purpose, String agenda) {
        register.describe(reachable(id), purpose, agenda);
    }

    @Permitted(ENGAGE)
    public void hold(UUID id, Held held) {
        Encounter encounter = reachable(id);
        requirePeople(encounter.partner(), held.met());
        register.hold(encounter, held, today());
    }

    /** Writes down who let it fall; null for both sides. */
    @Permitted(ENGAGE)
    public void miss(UUID id, Side by) {
        if (by != caller.side()) {
            caller.requireVoiceOf(caller.side().other());
        }
        register.miss(reachable(id), by, today());
    }

    @Permitted(ENGAGE)
    public UUID agree(UUID id, Side side, String person, String what, LocalDate dueOn) {
        return register.agree(reachable(id), side, person, what, dueOn).id();
    }

    @Permitted(ENGAGE)
    public void done(UUID action, LocalDate on) {
        AgreedAction known = encounters
                .action(action)
                .filter(one -> caller.reach().covers(one.encounter().partner()))
                .orElseThrow(() -> new NotFound("Action", action));
        register.done(known, on == null ? today() : on, today());
    }

    @Permitted(ENGAGE)
    public UUID raise(UUID id, Side side, String what) {
        return register.raise(reachable(id), side, what).id();
    }

    @Permitted(ENGAGE)
    public void answer(UUID concern, String answer) {
        Concern known = encounters
                .concern(concern)
                .filter(one -> caller.reach().covers(one.encounter().partner()))
                .orElseThrow(() -> new NotFound("Concern", concern));
        register.answer(known, answer, today());
    }

    /** Writes down in what direction an executive of a side said it is going. */
    @Permitted(ENGAGE)
    public void share(UUID id, Side side, String topic) {
        register.share(reachable(id), side, topic);
    }

    @Permitted(READ)
    public EncounterCard find(UUID id) {
        Encounter encounter = reachable(id);
        Partner partner = partner(encounter.partner());
        EncounterRow row = EncounterRow.of(encounter, partner, clock.getZone());
        return EncounterCard.of(encounter, row, partners.contacts(partner.id()), today());
    }

    /** Encounters with a partner that are not planned any more, newest first; of one kind unless null. */
    @Permitted(READ)
    public Page<EncounterRow> past(UUID partner, EncounterKind kind, int first, int size) {
        caller.reach().require(partner);
        Page<Encounter> page = encounters.past(partner, kind, first, size);
        return new Page<>(rows(partner, page.rows()), page.total(), page.first(), page.size());
    }

    /** Planned encounters with a partner, those whose outcome is not yet written down included. */
    @Permitted(READ)
    public List<EncounterRow> planned(UUID partner) {
        caller.reach().require(partner);
        return rows(partner, encounters.planned(List.of(partner), LocalDate.EPOCH, today().plusYears(10)));
    }

    /** Times from a day on at which both sides are at work. */
    @Permitted(READ)
    public List<Slot> slots(UUID partner, LocalDate from, int minutes) {
        caller.reach().require(partner);
        LocalDate first = from == null || from.isBefore(today()) ? today().plusDays(1) : from;
        return Slots.propose(calendars.of(partner), first, minutes, PROPOSALS);
    }

    /** The sides that do not work on the day an encounter is planned for. */
    @Permitted(READ)
    public List<DayClash> clashes(UUID id) {
        Encounter encounter = reachable(id);
        return encounter.status() == EncounterStatus.PLANNED
                ? holidays.clashes(encounter.partner(), encounter.plannedDay())
                : List.of();
    }

    private List<EncounterRow> rows(UUID id, List<Encounter> some) {
        Partner partner = partner(id);
        return some.stream()
                .map(one -> EncounterRow.of(one, partner, clock.getZone()))
                .toList();
    }

    /** The plan with the partner's time zone where none was named; refused if it invites people of others. */
    private NewEncounter checked(NewEncounter plan) {
        caller.reach().require(plan.partner());
        Partner partner = partner(plan.partner());
        requirePeople(plan.partner(), plan.invited());
        return new NewEncounter(
                plan.partner(),
                plan.kind(),
                plan.purpose(),
                plan.agenda(),
                plan.day(),
                plan.starts(),
                plan.zone() == null ? partner.timeZone() : plan.zone(),
                plan.minutes(),
                plan.leads() == null ? caller.side() : plan.leads(),
                plan.invited());
    }

    private void requirePeople(UUID partner, List<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        Set<UUID> known =
                partners.contacts(partner).stream().map(ContactRow::id).collect(Collectors.toSet());
        people.stream().filter(one -> !known.contains(one)).findFirst().ifPresent(one -> {
            throw new PersonOfOthers(one.toString());
        });
    }

    private Partner partner(UUID id) {
        return partners.withId(id).orElseThrow(() -> new NotFound("Partner", id));
    }

    private Encounter reachable(UUID id) {
        return encounters
                .withId(id)
                .filter(one -> caller.reach().covers(one.partner()))
                .orElseThrow(() -> new NotFound("Encounter", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
