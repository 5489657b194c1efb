package org.rapport.culture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Pulses and their box without a database. */
final class PulseFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private PulseFixture() {}

    static NewPulse said(String... units) {
        return new NewPulse(
                PulseKind.SAFETY,
                "Autumn",
                TODAY,
                TODAY.plusDays(7),
                List.of("Bad news is welcome here", "Dates may be honest"),
                List.of(units));
    }

    /** Pulses in memory. */
    static final class PulsesInMemory implements Pulses {
        private final List<Pulse> pulses = new ArrayList<>();

        @Override
        public void add(Pulse pulse) {
            pulses.add(pulse);
        }

        @Override
        public Optional<Pulse> withId(UUID id) {
            return pulses.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public List<Pulse> all() {
            return List.copyOf(pulses);
        }

        @Override
        public List<Pulse> over(LocalDate day) {
            return pulses.stream()
                    .filter(one -> one.closedOn() == null && !one.closesOn().isAfter(day))
                    .toList();
        }

        @Override
        public List<Pulse> open(Collection<UUID> ids, LocalDate day) {
            return pulses.stream()
                    .filter(one -> ids.contains(one.id()) && one.isOpen(day))
                    .toList();
        }
    }

    /** The box in memory; like the real one it keeps nothing by which an answer could be told from another. */
    static final class BoxInMemory implements PulseBox {
        private final Map<UUID, Map<UUID, Invitation>> invitations = new HashMap<>();
        private final Map<Stroke, Integer> tallies = new HashMap<>();
        private final List<String> texts = new ArrayList<>();

        @Override
        public void prepare(Pulse pulse, Map<UUID, String> people) {
            Map<UUID, Invitation> invited = new HashMap<>();
            people.forEach((user, unit) -> invited.put(user, new Invitation(unit, false)));
            invitations.put(pulse.id(), invited);
        }

        @Override
        public Optional<Invitation> invitation(UUID pulse, UUID user) {
            return Optional.ofNullable(invitations.get(pulse).get(user));
        }

        @Override
        public List<UUID> uncrossed(UUID user) {
            return invitations.keySet().stream()
                    .filter(pulse -> invitation(pulse, user)
                            .filter(one -> !one.answered())
                            .isPresent())
                    .toList();
        }

        @Override
        public boolean cross(UUID pulse, UUID user) {
            Invitation before = invitations.get(pulse).get(user);
            invitations.get(pulse).put(user, new Invitation(before.unit(), true));
            return !before.answered();
        }

        @Override
        public void count(UUID pulse, String unit, List<Integer> points) {
            for (int i = 0; i < points.size(); i++) {
                tallies.merge(new Stroke(pulse, unit, i + 1, points.get(i), 0), 1, Integer::sum);
            }
        }

        @Override
        public void write(UUID pulse, String text) {
            texts.add(text);
        }

        @Override
        public Map<String, Integer> crossed(UUID pulse) {
            Map<String, Integer> crossed = new HashMap<>();
            invitations.get(pulse).values().stream()
                    .filter(Invitation::answered)
                    .forEach(one -> crossed.merge(one.unit(), 1, Integer::sum));
            return crossed;
        }

        @Override
        public void forget(UUID pulse) {
            invitations.put(pulse, new HashMap<>());
        }

        @Override
        public List<Stroke> strokes(Collection<UUID> pulses) {
            return tallies.entrySet().stream()
                    .map(one -> new Stroke(
                            one.getKey().pulse(),
                            one.getKey().unit(),
                            one.getKey().number(),
                            one.getKey().point(),
                            one.getValue()))
                    .filter(one -> pulses.contains(one.pulse()))
                    .toList();
        }

        @Override
        public List<String> texts(UUID pulse) {
            return List.copyOf(texts);
        }

        Map<UUID, Invitation> invited(UUID pulse) {
            return invitations.get(pulse);
        }
    }
}
