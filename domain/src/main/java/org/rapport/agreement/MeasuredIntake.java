package org.rapport.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.rapport.shared.Intake;
import org.rapport.shared.Intake.Taken;
import org.rapport.shared.NotFound;
import org.rapport.shared.RuleViolation;

/**
 * Takes over values of service levels that other systems measured, under the same rules as if they had been typed in. The
 * value on record changes nothing; another one is a correction and needs its reason.
 */
@ApplicationScoped
@Transactional
public class MeasuredIntake {
    private Agreements agreements;
    private ServiceLevels levels;
    private ServiceLevelRegister register;
    private Clock clock;

    protected MeasuredIntake() {} // CDI proxy

    @Inject
    public MeasuredIntake(Agreements agreements, ServiceLevels levels, ServiceLevelRegister register, Clock clock) {
        this.agreements = agreements;
        this.levels = levels;
        this.register = register;
        this.clock = clock;
    }

    /** Says what taking the values over would do, one by one, and changes nothing. */
    public List<Intake> check(List<MeasuredFacts> all) {
        Known known = new Known();
        return all.stream()
                .map(facts -> intake(facts, known, (level, taken) -> {}))
                .toList();
    }

    /** Takes over what can be taken; a few hundred at a time. */
    public List<Intake> take(List<MeasuredFacts> all, String by) {
        Known known = new Known();
        return all.stream()
                .map(facts -> intake(facts, known, (level, taken) -> write(facts, level, taken, by)))
                .toList();
    }

    private Intake intake(MeasuredFacts facts, Known known, BiConsumer<ServiceLevel, Taken> news) {
        try {
            ServiceLevel level = known.level(facts);
            LocalDate start =
                    level.measure(facts.period(), facts.value(), "", today()).startsOn();
            Taken taken = compared(facts, level, known.last(level, start));
            if (taken != Taken.UNCHANGED) {
                news.accept(level, taken);
                known.note(level, start, facts.value());
            }
            return Intake.of(taken);
        } catch (RuleViolation refusal) {
            return Intake.refused(refusal);
        }
    }

    private static Taken compared(MeasuredFacts facts, ServiceLevel level, Optional<Double> recorded) {
        if (recorded.isEmpty()) {
            return Taken.NEW;
        }
        if (recorded.get() == facts.value()) {
            return Taken.UNCHANGED;
        }
        if (facts.reason() == null) {
            throw new MeasuredAlready(level.name(), level.period().startOf(facts.period()));
        }
        return Taken.ADDED_TO;
    }

    private void write(MeasuredFacts facts, ServiceLevel level, Taken taken, String by) {
        if (taken == Taken.NEW) {
            register.measure(level, facts.period(), facts.value(), by, today());
        } else {
            register.correct(level, facts.period(), facts.value(), facts.reason(), by, today());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is on record, read once for each agreement that the facts speak of. */
    private final class Known {
        private final Map<String, List<ServiceLevel>> byAgreement = new HashMap<>();
        private final Map<UUID, Map<LocalDate, Double>> values = new HashMap<>();

        ServiceLevel level(MeasuredFacts facts) {
            String key = facts.partner() + " " + facts.agreement();
            return byAgreement.computeIfAbsent(key, none -> read(facts)).stream()
                    .filter(one -> one.name().equals(facts.level()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("Service level", facts.level()));
        }

        private List<ServiceLevel> read(MeasuredFacts facts) {
            Agreement agreement = agreements
                    .withReference(facts.partner(), facts.agreement())
                    .orElseThrow(() -> new NotFound("Agreement", facts.agreement()));
            List<ServiceLevel> found = levels.ofAgreement(agreement.id());
            found.forEach(level -> values.put(level.id(), new HashMap<>()));
            levels.measurements(found.stream().map(ServiceLevel::id).toList())
                    .forEach(one -> values.get(one.serviceLevel()).put(one.startsOn(), one.value()));
            return found;
        }

        Optional<Double> last(ServiceLevel level, LocalDate start) {
            return Optional.ofNullable(values.get(level.id()).get(start));
        }

        void note(ServiceLevel level, LocalDate start, double value) {
            values.get(level.id()).put(start, value);
        }
    }
}
