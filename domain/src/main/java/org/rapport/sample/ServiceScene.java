package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.rapport.agreement.Agreements;
import org.rapport.agreement.Aim;
import org.rapport.agreement.Credit;
import org.rapport.agreement.MeasuringPeriod;
import org.rapport.agreement.NewServiceLevel;
import org.rapport.agreement.ServiceLevel;
import org.rapport.agreement.ServiceLevelRegister;
import org.rapport.partner.Partner;
import org.rapport.shared.Side;
import org.rapport.shared.WorkingSet;

/** What is measured each month in the sample portfolio: accepted deliveries, and the levels of a support agreement. */
@ApplicationScoped
class ServiceScene implements Scene {
    private static final String SCRIBE = "Jonas Öberg";
    private static final int LAG = 4;

    private ServiceLevelRegister register;
    private Agreements agreements;
    private WorkingSet set;

    protected ServiceScene() {} // CDI proxy

    @Inject
    ServiceScene(ServiceLevelRegister register, Agreements agreements, WorkingSet set) {
        this.register = register;
        this.set = set;
        this.agreements = agreements;
    }

    @Override
    public List<Deed> deeds(Partner partner, ScriptedPartner scripted, LocalDate today) {
        List<Deed> deeds = new ArrayList<>();
        Chance chance = new Chance(Script.SEED + 7 + scripted.code().hashCode());
        Manners.of(scripted.code()).stream()
                .filter(manner -> manner.side() == Side.PARTNER)
                .forEach(manner -> {
                    ScriptedAgreement paper = scripted.agreements().get(0);
                    double good = manner.dealing();
                    play(
                            partner,
                            paper,
                            quality(),
                            any -> 100 * any.near(0.75 + 0.24 * good, 0.06),
                            chance,
                            today,
                            deeds);
                    if (paper.kind().equals("SERVICE_LEVEL")) {
                        play(
                                partner,
                                paper,
                                answers(),
                                any -> 100 * any.near(0.88 + 0.11 * good, 0.05),
                                chance,
                                today,
                                deeds);
                        play(partner, paper, backlog(), any -> any.between(8, 34), chance, today, deeds);
                    }
                });
        return deeds;
    }

    private void play(
            Partner partner,
            ScriptedAgreement paper,
            NewServiceLevel agreed,
            ToDoubleFunction<Chance> value,
            Chance chance,
            LocalDate today,
            List<Deed> deeds) {
        AtomicReference<ServiceLevel> level = new AtomicReference<>();
        int beginAgo = Math.min(Promises.SPAN, paper.startedAgo());
        LocalDate first = MeasuringPeriod.MONTH.after(MeasuringPeriod.MONTH.startOf(today.minusDays(beginAgo)));
        NewServiceLevel begun = new NewServiceLevel(
                agreed.side(),
                agreed.name(),
                agreed.unit(),
                agreed.target(),
                agreed.aim(),
                agreed.period(),
                agreed.quality(),
                first,
                agreed.credits());
        deeds.add(new Deed(
                beginAgo,
                () -> level.set(register.define(
                        agreements
                                .withReference(partner.id(), paper.reference())
                                .orElseThrow(),
                        begun))));
        for (LocalDate month = first; ago(month, today) > 0; month = MeasuringPeriod.MONTH.after(month)) {
            LocalDate start = month;
            double measured = Math.round(10 * value.applyAsDouble(chance)) / 10.0;
            LocalDate read = today.minusDays(ago(month, today));
            deeds.add(new Deed(
                    ago(month, today),
                    () -> register.measure(set.current(level.get()), start, measured, SCRIBE, read)));
        }
    }

    /** Days before today on which the value of a month is read. */
    private static int ago(LocalDate month, LocalDate today) {
        LocalDate read = MeasuringPeriod.MONTH.endOf(month).plusDays(LAG);
        return (int) ChronoUnit.DAYS.between(read, today);
    }

    private static NewServiceLevel quality() {
        return level("Accepted at first inspection", 95, Aim.AT_LEAST, "%", true, List.of());
    }

    private static NewServiceLevel answers() {
        List<Credit> credits = List.of(new Credit(95, 5), new Credit(92, 10), new Credit(88, 20));
        return level("Tickets answered within four hours", 95, Aim.AT_LEAST, "%", false, credits);
    }

    private static NewServiceLevel backlog() {
        List<Credit> credits = List.of(new Credit(25, 3), new Credit(40, 8));
        return level("Tickets older than ten days", 25, Aim.AT_MOST, "tickets", false, credits);
    }

    private static NewServiceLevel level(
            String name, double target, Aim aim, String unit, boolean quality, List<Credit> credits) {
        return new NewServiceLevel(
                Side.PARTNER, name, unit, target, aim, MeasuringPeriod.MONTH, quality, null, credits);
    }
}
