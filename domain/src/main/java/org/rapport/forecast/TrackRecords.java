package org.rapport.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The track records of all relationships, with what is asked of them again and again. */
final class TrackRecords {
    /** Built-in class for a house without experience: taken / promised, after the published optimism of projects. */
    private static final TrackRecord GENERIC =
            TrackRecord.of(DoubleStream.of(.95, 1, 1, 1.05, 1.1, 1.2, 1.3, 1.45, 1.64, 2)
                    .mapToObj(ratio -> new Slip(Math.log(ratio), true, true, 1))
                    .toList());

    private final Map<UUID, TrackRecord> records;
    private final List<TrackRecord> telling;
    private final int size;
    private final int told;
    private final double onTime;
    private final boolean experienced;

    private TrackRecords(Map<UUID, TrackRecord> records, int fewest) {
        this.records = records;
        this.telling = records.values().stream().filter(TrackRecord::tells).toList();
        this.size = slips(records.values());
        this.told = slips(telling);
        this.onTime = telling.stream().mapToDouble(TrackRecord::onTime).sum();
        this.experienced = records.values().stream().mapToInt(TrackRecord::done).sum() >= fewest;
    }

    private static int slips(Collection<TrackRecord> records) {
        return records.stream().mapToInt(TrackRecord::size).sum();
    }

    int size() {
        return size;
    }

    boolean experienced() {
        return experienced;
    }

    /** The record of one partner, empty if nothing is known. */
    TrackRecord record(UUID partner) {
        return records.getOrDefault(partner, TrackRecord.empty());
    }

    /** The records that tell something. */
    List<TrackRecord> telling() {
        return telling;
    }

    /** Whether nobody else tells anything: then the generic record stands in. */
    boolean generic(UUID partner) {
        return !experienced || otherPartners(partner) == 0;
    }

    /** How many others tell something. */
    int otherPartners(UUID partner) {
        return telling.size() - (record(partner).tells() ? 1 : 0);
    }

    /** The records a partner is compared with: all others, or the generic one. */
    List<TrackRecord> others(UUID partner) {
        if (generic(partner)) {
            return List.of(GENERIC);
        }
        TrackRecord own = record(partner);
        List<TrackRecord> others = new ArrayList<>(telling);
        others.removeIf(record -> record == own);
        return others;
    }

    /** What the others say of how far a record may be believed. */
    Credibility credibility(UUID partner) {
        return Credibility.bounded(
                others(partner).stream().map(TrackRecord::group).toList());
    }

    Outlook outlook(UUID partner, TrackRecord own, Credibility credibility, SlipCurve curve) {
        boolean generic = generic(partner);
        TrackRecord known = record(partner);
        return new Outlook(
                curve,
                own.group(),
                own.size(),
                own.weight(),
                credibility,
                generic ? 0 : otherPartners(partner),
                generic ? GENERIC.size() : told - (known.tells() ? known.size() : 0),
                new OnTime(
                        generic ? GENERIC.onTime() : onTimeOfOthers(partner),
                        own.kept(),
                        own.group().weight()),
                generic);
    }

    private double onTimeOfOthers(UUID partner) {
        TrackRecord own = record(partner);
        return (onTime - (own.tells() ? own.onTime() : 0)) / otherPartners(partner);
    }

    /** Records to which promises are still being added, best relationship by relationship. */
    static final class Growing {
        private final LocalDate asOf;
        private final Map<UUID, TrackRecord.Growing> records = new HashMap<>();
        private UUID last;
        private TrackRecord.Growing lastRecord;

        /** As known at the end of a day. */
        Growing(LocalDate asOf) {
            this.asOf = asOf;
        }

        /** Adds what was known of a promise; one given later was not known. */
        void add(PastPromise promise) {
            if (promise.start().isAfter(asOf)) {
                return;
            }
            if (!promise.partner().equals(last)) {
                last = promise.partner();
                lastRecord = records.computeIfAbsent(last, any -> new TrackRecord.Growing());
            }
            lastRecord.add(Slip.of(promise, asOf));
        }

        /** All of them, taken for experience from a number of resolved promises on. */
        TrackRecords all(int fewest) {
            Map<UUID, TrackRecord> all = records.entrySet().parallelStream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, record -> record.getValue().record()));
            return new TrackRecords(all, fewest);
        }
    }
}
