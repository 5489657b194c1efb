package org.rapport.culture;

import static org.rapport.identity.Permission.ANSWER_PULSES;
import static org.rapport.identity.Permission.READ_PORTFOLIO;
import static org.rapport.identity.Permission.RUN_PULSES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.shared.NotFound;

/** What our own people do with pulses: run them, answer them, and read what units said. */
@ApplicationScoped
@Transactional
public class PulseService {
    private Pulses pulses;
    private PulseBox box;
    private PulseRegister register;
    private Users users;
    private Caller caller;
    private Clock clock;

    protected PulseService() {} // CDI proxy

    @Inject
    public PulseService(Pulses pulses, PulseBox box, PulseRegister register, Users users, Caller caller, Clock clock) {
        this.pulses = pulses;
        this.box = box;
        this.register = register;
        this.users = users;
        this.caller = caller;
        this.clock = clock;
    }

    /** Units of our own people, with how many belong to each. */
    @Permitted(RUN_PULSES)
    public Map<String, Integer> units() {
        return new TreeMap<>(users.colleagues().stream()
                .map(User::unit)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(unit -> unit, unit -> 1, Integer::sum)));
    }

    /** Invites everybody of some units. */
    @Permitted(RUN_PULSES)
    public UUID open(NewPulse said) {
        Map<UUID, String> people = users.colleagues().stream()
                .filter(user -> user.unit().filter(said.units()::contains).isPresent())
                .collect(Collectors.toMap(User::id, user -> user.unit().orElseThrow()));
        return register.open(said, people, today()).id();
    }

    /** Closes it before its last day. */
    @Permitted(RUN_PULSES)
    public void close(UUID id) {
        register.close(existing(id), today());
    }

    /** Open pulses that wait for the caller's answer. */
    @Permitted(ANSWER_PULSES)
    public List<PulseRow> waiting() {
        return pulses.open(box.uncrossed(caller.requireUser().id()), today()).stream()
                .map(PulseRow::of)
                .toList();
    }

    /** The sheet of somebody invited; nobody else finds it. */
    @Permitted(ANSWER_PULSES)
    public PulseSheet sheet(UUID id) {
        Pulse pulse = existing(id);
        Invitation invitation =
                box.invitation(id, caller.requireUser().id()).orElseThrow(() -> new NotFound("Pulse", id));
        return new PulseSheet(
                PulseRow.of(pulse),
                pulse.questions().stream().map(PulseQuestion::text).toList(),
                invitation.unit(),
                invitation.answered(),
                pulse.isOpen(today()));
    }

    /** Answers it, once; points 1 to 5 in the order of the questions, 0 where one cannot say. */
    @Permitted(ANSWER_PULSES)
    public void answer(UUID id, List<Integer> points, String text) {
        sheet(id);
        register.answer(existing(id), caller.requireUser().id(), points, text, today());
    }

    @Permitted(READ_PORTFOLIO)
    public List<PulseRow> all() {
        return pulses.all().stream().map(PulseRow::of).toList();
    }

    @Permitted(READ_PORTFOLIO)
    public PulseRow find(UUID id) {
        return PulseRow.of(existing(id));
    }

    /** What a closed pulse shows. */
    @Permitted(READ_PORTFOLIO)
    public PulseResults results(UUID id) {
        Pulse pulse = existing(id);
        return PulseResults.of(pulse, box.strokes(List.of(id)), box.texts(id));
    }

    /** Closed pulses of a kind, the earliest first, each as it shows itself without the free words. */
    @Permitted(READ_PORTFOLIO)
    public List<PulseResults> history(PulseKind kind) {
        List<Pulse> closed = pulses.all().stream()
                .filter(pulse -> pulse.kind() == kind && Objects.nonNull(pulse.closedOn()))
                .sorted(Comparator.comparing(Pulse::closedOn).thenComparing(Pulse::id))
                .toList();
        Map<UUID, List<Stroke>> strokes = closed.isEmpty()
                ? Map.of()
                : box.strokes(closed.stream().map(Pulse::id).toList()).stream()
                        .collect(Collectors.groupingBy(Stroke::pulse));
        return closed.stream()
                .map(pulse -> PulseResults.of(pulse, strokes.getOrDefault(pulse.id(), List.of()), List.of()))
                .toList();
    }

    private Pulse existing(UUID id) {
        return Optional.ofNullable(id).flatMap(pulses::withId).orElseThrow(() -> new NotFound("Pulse", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
