package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.rapport.audit.AuditChain;
import org.rapport.night.Step;
import org.rapport.partner.DayEnd;

/** Closes the business day: what became known by its end turns into evidence, and the audit trail is sealed. */
@Named
@Dependent
public class CloseDay extends NightStepWork {
    private static final int AT_ONCE = 50;

    @Inject
    private NightPartners partners;

    @Inject
    private DayEnd end;

    @Inject
    private AuditChain audit;

    public CloseDay() {
        super(Step.CLOSE_DAY);
    }

    @Override
    int total(LocalDate day) {
        return partners.ids().size();
    }

    @Override
    Map<String, Long> work(LocalDate day) {
        Map<String, Long> facts = new TreeMap<>();
        end.prepare(day);
        for (List<UUID> some : Halves.parts(partners.ids(), AT_ONCE)) {
            Halves.work(some, part -> close(day, part, facts), this::leaveOut);
            advance(some.size());
        }
        audit.seal();
        return facts;
    }

    private void close(LocalDate day, List<UUID> part, Map<String, Long> facts) {
        end.close(day, part).forEach((what, count) -> facts.merge(what, (long) count, Long::sum));
    }
}
