package org.rapport.forecast;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A large reference class, condensed once into narrow cells of log slip, so that a forecast costs the own record and little
 * else, however many promises there are. Exact but for the width of a cell (0.02 %) and, among very many others, for what is
 * estimated from all of them, which one record more or less does not move. The own record is never condensed.
 */
final class CondensedClass implements ReferenceClass {
    /** Promises from which on a class is condensed. */
    static final int FROM = 5_000;

    /** Relationships up to which the estimates are made anew without each one. */
    private static final int FEW = 500;

    private final TrackRecords records;
    private final Credibility common;
    private final Map<UUID, Credibility> withoutOne = new ConcurrentHashMap<>();
    private final Cells asTheyAre;
    private final Cells centred;

    CondensedClass(TrackRecords records) {
        this.records = records;
        this.common = Credibility.bounded(
                records.telling().stream().map(TrackRecord::group).toList());
        CompletableFuture<Cells> beside = CompletableFuture.supplyAsync(() -> Cells.of(records.telling(), any -> 0));
        this.centred = Cells.of(records.telling(), record -> -common.centre(record.group()));
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
        Credibility credibility = credibility(partner);
        return records.outlook(
                partner, own, credibility, new CondensedCurve(own, others(partner, credibility, own.group())));
    }

    private Credibility credibility(UUID partner) {
        return records.telling().size() > FEW ? common : withoutOne.computeIfAbsent(partner, records::credibility);
    }

    private Others others(UUID partner, Credibility credibility, Group own) {
        TrackRecord known = records.record(partner);
        TrackRecord stale = known.tells() ? known : TrackRecord.empty();
        double belief = credibility.belief(own);
        double unit = UNITS / records.otherPartners(partner);
        return new Others(
                asTheyAre,
                centred,
                stale,
                common.centre(stale.group()),
                credibility.centre(own) - drift(partner, credibility),
                (1 - belief) * unit,
                belief * unit);
    }

    /** How much further out the centres of the others are on average without the promisor than with all. */
    private double drift(UUID partner, Credibility credibility) {
        if (credibility == common) {
            return 0;
        }
        return records.others(partner).stream()
                .mapToDouble(other -> credibility.centre(other.group()) - common.centre(other.group()))
                .average()
                .orElse(0);
    }
}
