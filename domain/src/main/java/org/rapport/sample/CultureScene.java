package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapport.culture.NewPulse;
import org.rapport.culture.Pulse;
import org.rapport.culture.PulseKind;
import org.rapport.culture.PulseRegister;
import org.rapport.culture.UsualQuestions;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.partner.Partner;

/**
 * Plays the pulses of our own house once, beside the first told story: bad news has become safer to bring from quarter to
 * quarter, in one unit sooner than in the other.
 */
@ApplicationScoped
class CultureScene implements Scene {
    private static final String STORY = "GLOBAL-LOGISTICS";
    private static final int OPEN_DAYS = 13;
    private static final int FEWEST = 3;
    private static final List<String> WORDS = List.of(
            "In our stand-up a late date is just a date now. A year ago it was a scandal.",
            "I still ask twice who will read the status report before I write “at risk”.",
            "It helped that the management told a slip of their own first.",
            "Thank you for asking. Please show us what you change.",
            "Honest dates are fine until the end of the quarter comes.");

    private PulseRegister register;
    private SamplePeople people;
    private Users users;

    protected CultureScene() {} // CDI proxy

    @Inject
    CultureScene(PulseRegister register, SamplePeople people, Users users) {
        this.register = register;
        this.people = people;
        this.users = users;
    }

    @Override
    public List<Deed> deeds(Partner partner, ScriptedPartner scripted, LocalDate today) {
        List<Deed> deeds = new ArrayList<>();
        if (partner.code().equalsIgnoreCase(STORY)) {
            Chance chance = new Chance(Script.SEED);
            for (int round = 0; round < 5; round++) {
                int ago = 400 - 90 * round;
                int step = round;
                deeds.add(new Deed(ago, () -> play(PulseKind.SAFETY, step, today.minusDays(ago), chance)));
            }
            deeds.add(new Deed(25, () -> play(PulseKind.BEHAVIOURS, 5, today.minusDays(25), chance)));
            deeds.add(new Deed(1, () -> {
                people.enterTeams();
                open(today.minusDays(1));
            }));
        }
        return deeds;
    }

    /** A pulse of the past, answered and closed on the day. */
    private void play(PulseKind kind, int round, LocalDate day, Chance chance) {
        Map<String, Integer> units =
                new TreeMap<>(Map.of("Delivery", 7, "Partner management", 6, "Purchasing", 4, "Quality", 4));
        Pulse pulse = register.open(said(kind, day.minusDays(OPEN_DAYS)), Map.of(), units, day);
        Map<String, Integer> answered = new TreeMap<>();
        List<String> words = new ArrayList<>(kind == PulseKind.SAFETY ? WORDS : List.of());
        units.forEach((unit, invited) -> answered.put(unit, Math.max(FEWEST, invited - chance.between(0, 1))));
        answered.forEach((unit, count) -> {
            double warmth = 0.3 + 0.08 * round + (unit.equals("Delivery") ? 0.12 : 0);
            for (int one = 0; one < count; one++) {
                boolean writes = !words.isEmpty() && chance.hits(0.25);
                register.put(pulse, unit, points(pulse, warmth, chance), writes ? words.remove(0) : null);
            }
        });
        register.close(pulse, answered, day);
    }

    private static List<Integer> points(Pulse pulse, double warmth, Chance chance) {
        return IntStream.range(0, pulse.questions().size())
                .mapToObj(i -> chance.hits(0.04)
                        ? 0
                        : 1 + (int) Math.round((Pulse.HIGHEST - 1) * chance.near(warmth + 0.02 * (i % 4), 0.4)))
                .toList();
    }

    /** The pulse that runs today. */
    private void open(LocalDate day) {
        Map<UUID, String> invited = users.colleagues().stream()
                .filter(user -> user.unit().isPresent())
                .collect(Collectors.toMap(User::id, user -> user.unit().orElseThrow()));
        register.open(said(PulseKind.SAFETY, day), invited, day);
    }

    private static NewPulse said(PulseKind kind, LocalDate opensOn) {
        String title = (kind == PulseKind.SAFETY ? "Bad news, " : "Our behaviours, ")
                + opensOn.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + " " + opensOn.getYear();
        return new NewPulse(kind, title, opensOn, opensOn.plusDays(OPEN_DAYS), UsualQuestions.of(kind), List.of());
    }
}
