package org.rapport.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.shared.Side;

/** Finds out what a step of a repair depends on beside the repair itself. */
@ApplicationScoped
public class RepairFacts {
    private Repairs repairs;
    private Partners partners;
    private TrustGauge gauge;
    private RepairClock clock;

    protected RepairFacts() {} // CDI proxy

    @Inject
    public RepairFacts(Repairs repairs, Partners partners, TrustGauge gauge, RepairClock clock) {
        this.repairs = repairs;
        this.partners = partners;
        this.gauge = gauge;
        this.clock = clock;
    }

    CaseFacts of(RepairCase repair, LocalDate on) {
        boolean judged = repair.state() == RepairState.EVALUATING;
        return new CaseFacts(
                on,
                judged
                        && gauge.isBack(
                                repair.partner(),
                                repair.causer(),
                                repair.violation().occurredOn(),
                                on),
                repairs.lastRepeat(repair, on).orElse(null),
                partners.withId(repair.partner()).filter(RepairFacts::sponsored).isPresent(),
                repair.state() == RepairState.DETECTED ? clock.disputeBy(repair) : null);
    }

    /** The same of all repairs with a partner, with as many queries for many as for one. */
    Map<UUID, CaseFacts> ofAll(UUID partner, List<RepairCase> all, LocalDate on) {
        boolean sponsored =
                partners.withId(partner).filter(RepairFacts::sponsored).isPresent();
        Map<Side, Set<LocalDate>> back = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            List<LocalDate> judged = all.stream()
                    .filter(one -> one.state() == RepairState.EVALUATING && one.causer() == side)
                    .map(one -> one.violation().occurredOn())
                    .toList();
            back.put(side, judged.isEmpty() ? Set.of() : gauge.back(partner, side, judged, on));
        }
        return all.stream().collect(Collectors.toMap(RepairCase::id, one -> {
            LocalDate occurred = one.violation().occurredOn();
            return new CaseFacts(on, back.get(one.causer()).contains(occurred), repeat(one, all, on), sponsored, null);
        }));
    }

    private static LocalDate repeat(RepairCase repair, List<RepairCase> all, LocalDate on) {
        return all.stream()
                .filter(other -> repair.isRepeatedBy(other, on))
                .map(other -> other.violation().occurredOn())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean sponsored(Partner partner) {
        return partner.ourSponsor() != null && partner.theirSponsor() != null;
    }
}
