package org.rapport.agreement;

import static org.rapport.identity.Permission.EDIT_AGREEMENTS;
import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.RECORD_DEALINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.NotFound;

/** What users do about service levels: agree on them, take down what was measured, correct it with a reason. */
@ApplicationScoped
@Transactional
public class ServiceLevelService {
    private ServiceLevels levels;
    private ServiceLevelRegister register;
    private Agreements agreements;
    private Caller caller;
    private Clock clock;

    protected ServiceLevelService() {} // CDI proxy

    @Inject
    public ServiceLevelService(
            ServiceLevels levels, ServiceLevelRegister register, Agreements agreements, Caller caller, Clock clock) {
        this.levels = levels;
        this.register = register;
        this.agreements = agreements;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(EDIT_AGREEMENTS)
    public UUID define(UUID agreement, NewServiceLevel agreed) {
        Agreement paper = reachable(agreement);
        if (paper.status(today()) == AgreementStatus.ENDED) {
            throw new AgreementEnded(paper.reference(), paper.endsOn(today()));
        }
        return register.define(paper, agreed).id();
    }

    /** It is owed no longer after the period that the day falls into. */
    @Permitted(EDIT_AGREEMENTS)
    public void end(UUID level, LocalDate on) {
        register.end(level(level), on);
    }

    /** Takes down the value of the period that the day falls into. */
    @Permitted(RECORD_DEALINGS)
    public void measure(UUID level, LocalDate day, double value) {
        register.measure(level(level), day, value, caller.requireUser().name(), today());
    }

    /** Corrects the value of the period that the day falls into; the old one stays on record beside the reason. */
    @Permitted(RECORD_DEALINGS)
    public void correct(UUID level, LocalDate day, double value, String reason) {
        register.correct(level(level), day, value, reason, caller.requireUser().name(), today());
    }

    /** Everything measured under an agreement. Five queries, however many service levels and periods. */
    @Permitted(READ)
    public ServiceSheet sheet(UUID agreement) {
        reachable(agreement);
        List<ServiceLevel> all = levels.ofAgreement(agreement);
        List<ServiceMeasurement> measured =
                levels.measurements(all.stream().map(ServiceLevel::id).toList());
        return ServiceSheet.of(all, measured, levels.periods(agreement), today());
    }

    private ServiceLevel level(UUID id) {
        return levels.withId(id)
                .filter(level -> caller.reach().covers(level.partner()))
                .orElseThrow(() -> new NotFound("Service level", id));
    }

    private Agreement reachable(UUID id) {
        return agreements
                .withId(id)
                .filter(agreement -> caller.reach().covers(agreement.partner()))
                .orElseThrow(() -> new NotFound("Agreement", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
