package org.rapport.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.DayCloser;

/** Lets proposals lapse that nobody took up within sixty days after their last fact. */
@ApplicationScoped
@Transactional
public class ProposalsLapsed implements DayCloser {
    static final int DAYS = 60;

    private Repairs repairs;

    protected ProposalsLapsed() {} // CDI proxy

    @Inject
    public ProposalsLapsed(Repairs repairs) {
        this.repairs = repairs;
    }

    @Override
    public String counted() {
        return "violations-lapsed";
    }

    @Override
    public int close(LocalDate day, Collection<UUID> partners) {
        List<Violation> stale = repairs.stale(day.minusDays(DAYS), partners);
        stale.forEach(Violation::lapse);
        return stale.size();
    }
}
