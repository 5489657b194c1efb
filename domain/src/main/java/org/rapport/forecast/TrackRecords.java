package org.rapport.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.DoubleStream;

/** The track records of all relationships, with what is asked of them again and again. */
final class TrackRecords {
    /** The slips of one relationship, their centre, sum of weights and share on time. */
    record Track(UUID partner, List<Slip> slips, Group group, double weight, double onTime) {
        static Track of(UUID partner, List<Slip> slips) {
            double weight = slips.stream().mapToDouble(Slip::weight).sum();
            return new Track(partner, List.copyOf(slips), Group.of(slips), weight, OnTime.share(slips));
        }

        boolean tells() {
            return group.size() > 0;
        }
    }

    private static final UUID NOBODY = new UUID(0, 0);

    /** Built-in class for a house without experience: taken / promised, after the published optimism of projects. */
    private static final Track GENERIC = Track.of(
            NOBODY,
            DoubleStream.of(.95, 1, 1, 1.05, 1.1, 1.2, 1.3, 1.45, 1.64, 2)
                    .mapToObj(ratio -> new Slip(Math.log(ratio), true, true, 1))
                    .toList());

    private final Map<UUID, Track> tracks;
    private final List<Track> telling;
    private final int size;
    private final int told;
    private final boolean experienced;

    private TrackRecords(Map<UUID, Track> tracks, int fewest) {
        this.tracks = tracks;
        this.telling = tracks.values().stream().filter(Track::tells).toList();
        this.size = slips(tracks.values());
        this.told = slips(telling);
        this.experienced = tracks.values().stream()
                        .flatMap(track -> track.slips().stream())
                        .filter(Slip::resolved)
                        .count()
                >= fewest;
    }

    static TrackRecords of(Map<UUID, List<Slip>> slips, int fewest) {
        Map<UUID, Track> tracks = new HashMap<>();
        slips.forEach((partner, record) -> tracks.put(partner, Track.of(partner, record)));
        return new TrackRecords(tracks, fewest);
    }

    private static int slips(Collection<Track> tracks) {
        return tracks.stream().mapToInt(track -> track.slips().size()).sum();
    }

    int size() {
        return size;
    }

    boolean experienced() {
        return experienced;
    }

    List<Slip> slips(UUID partner) {
        Track track = tracks.get(partner);
        return track == null ? List.of() : track.slips();
    }

    /** The records that tell something. */
    List<Track> telling() {
        return telling;
    }

    boolean tells(UUID partner) {
        Track track = tracks.get(partner);
        return track != null && track.tells();
    }

    /** Whether nobody else tells anything: then the generic record stands in. */
    boolean generic(UUID partner) {
        return !experienced || telling.size() == (tells(partner) ? 1 : 0);
    }

    /** The records a partner is compared with: all others, or the generic one. */
    List<Track> others(UUID partner) {
        if (generic(partner)) {
            return List.of(GENERIC);
        }
        Track own = tracks.get(partner);
        List<Track> others = new ArrayList<>(telling);
        others.removeIf(track -> track == own);
        return others;
    }

    Credibility credibility(UUID partner) {
        return Credibility.bounded(others(partner).stream().map(Track::group).toList());
    }

    Outlook outlook(UUID partner, List<Slip> own, Credibility credibility, ProductLimit curve) {
        boolean generic = generic(partner);
        boolean tells = tells(partner);
        return new Outlook(
                curve,
                Group.of(own),
                own.size(),
                own.stream().mapToDouble(Slip::weight).sum(),
                credibility,
                generic ? 0 : telling.size() - (tells ? 1 : 0),
                generic
                        ? GENERIC.slips().size()
                        : told - (tells ? slips(partner).size() : 0),
                OnTime.of(onTime(others(partner)), own),
                generic);
    }

    private static double onTime(List<Track> others) {
        double sum = 0;
        int known = 0;
        for (Track other : others) {
            if (Double.isFinite(other.onTime())) {
                sum += other.onTime();
                known++;
            }
        }
        return known == 0 ? OnTime.NO_IDEA : sum / known;
    }
}
