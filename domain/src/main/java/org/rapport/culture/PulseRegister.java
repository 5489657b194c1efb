package org.rapport.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Text;

/** Opens pulses, takes answers and closes pulses. Opening and closing are audited; answering leaves no trail at all. */
@ApplicationScoped
@Transactional
public class PulseRegister {
    private static final int LONGEST_TEXT = 2000;

    private Pulses pulses;
    private PulseBox box;
    private AuditTrail audit;

    protected PulseRegister() {} // CDI proxy

    @Inject
    public PulseRegister(Pulses pulses, PulseBox box, AuditTrail audit) {
        this.pulses = pulses;
        this.box = box;
        this.audit = audit;
    }

    /** Invites people, each of a unit, to a new pulse. */
    public Pulse open(NewPulse said, Map<UUID, String> people, LocalDate today) {
        Map<String, Integer> units =
                people.values().stream().collect(Collectors.toMap(unit -> unit, unit -> 1, Integer::sum));
        return open(said, people, units, today);
    }

    /** Opens one for units of which only the numbers of people are known. */
    public Pulse open(NewPulse said, Map<UUID, String> people, Map<String, Integer> units, LocalDate today) {
        Pulse pulse = new Pulse(said, units, today);
        pulses.add(pulse);
        box.prepare(pulse, people);
        audit.record(Change.of("pulse", pulse.id(), "opened")
                .field("title", null, pulse.title())
                .field("closesOn", null, pulse.closesOn())
                .field("invited", null, pulse.invited()));
        return pulse;
    }

    /** Takes the answers of somebody invited: crossed off once, counted without the name. */
    public void answer(Pulse pulse, UUID user, List<Integer> points, String text, LocalDate today) {
        pulse.requireOpen(today);
        pulse.requireComplete(points);
        Invitation invitation = box.invitation(pulse.id(), user).orElseThrow(PulseAnsweredAlready::new);
        if (!box.cross(pulse.id(), user)) {
            throw new PulseAnsweredAlready();
        }
        put(pulse, invitation.unit(), points, text);
    }

    /** Puts answers of a unit into the box. */
    public void put(Pulse pulse, String unit, List<Integer> points, String text) {
        pulse.requireComplete(points);
        String words = Text.optional(text, "text", LONGEST_TEXT);
        box.count(pulse.id(), unit, points);
        if (words != null) {
            box.write(pulse.id(), words);
        }
    }

    /** Closes it: what is left is how many answered, and the tallies. */
    public void close(Pulse pulse, LocalDate on) {
        close(pulse, box.crossed(pulse.id()), on);
    }

    /** Closes one with known numbers of people who answered. */
    public void close(Pulse pulse, Map<String, Integer> answered, LocalDate on) {
        if (pulse.close(on, answered)) {
            box.forget(pulse.id());
            audit.record(Change.of("pulse", pulse.id(), "closed")
                    .field("closedOn", null, on)
                    .field("answered", null, pulse.answered()));
        }
    }
}
