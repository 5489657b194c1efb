package org.rapport.forecast;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A large reference class, condensed once into narrow cells of log slip, so that a forecast costs the own record and little
 * else, however many promises there are. Exact but for the width of a cell (0.012 %) and for the centres of the others, which
 * are estimated with the promisor among them. The own record is never condensed.
 */
final class CondensedClass implements ReferenceClass {
    /** Promises from which on a class is condensed. */
    static final int FROM = 5_000;

    /** Relationships up to which the estimates are made anew without each one. */
    private static final int FEW = 500;

    private final TrackRecords records;
    private final Estimates ofAll;
    private final Map<UUID, Estimates> withoutOne = new ConcurrentHashMap<>();
    private final Cells asTheyAre;
    private final Cells centred;

    CondensedClass(TrackRecords records) {
        this.records = records;
        List<TrackRecord> telling = records.telling();
        Credibility common =
                Credibility.bounded(telling.stream().map(TrackRecord::group).toList());
        this.ofAll = new Estimates(common, 0);
        CompletableFuture<Cells> beside = CompletableFuture.supplyAsync(() -> Cells.of(telling, any -> 0));
        this.centred = Cells.of(telling, record -> -common.centre(record.group()));
        this.asTheyAre = beside.join();
    }

    @Override
    public boolean experienced() {
        return records.experienced();
    }

    @Override
    public Outlook outlook(UUID partner) {
        return outlook(partner, records.record(partner));
    }

    @Override
    public Outlook outlook(UUID partner, TrackRecord own) {
        if (records.generic(partner)) {
            return new WholeClass(records).outlook(partner, own);
        }
        Estimates estimates = estimates(partner);
        SlipCurve curve = new CondensedCurve(own, others(partner, estimates, own.group()));
        return records.outlook(partner, own, estimates.credibility(), curve);
    }

    /** What the others say without one promisor, and how much further out their centres are on average than with all. */
    private record Estimates(Credibility credibility, double drift) {}

    private Estimates estimates(UUID partner) {
        return records.telling().size() > FEW ? ofAll : withoutOne.computeIfAbsent(partner, this::without);
    }

    private Estimates without(UUID partner) {
        Credibility credibility = records.credibility(partner);
        double drift = records.others(partner).stream()
                .map(TrackRecord::group)
                .mapToDouble(
                        other -> credibility.centre(other) - ofAll.credibility().centre(other))
                .average()
                .orElse(0);
        return new Estimates(credibility, drift);
    }

    private Others others(UUID partner, Estimates estimates, Group own) {
        TrackRecord known = records.record(partner);
        TrackRecord stale = known.tells() ? known : TrackRecord.empty();
        Credibility credibility = estimates.credibility();
        double belief = credibility.belief(own);
        double unit = UNITS / records.otherPartners(partner);
        return new Others(
                asTheyAre,
                centred,
                stale,
                ofAll.credibility().centre(stale.group()),
                credibility.centre(own) - estimates.drift(),
                (1 - belief) * unit,
                belief * unit);
    }
}
