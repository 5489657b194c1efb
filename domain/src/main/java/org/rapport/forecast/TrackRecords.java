package org.rapport.forecast;

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
    private final int size;
    private final boolean experienced;

    private TrackRecords(Map<UUID, Track> tracks, int fewest) {
        this.tracks = tracks;
        this.size =
                tracks.values().stream().mapToInt(track -> track.slips().size()).sum();
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
        return tracks.values().stream().filter(Track::tells).toList();
    }

    boolean tells(UUID partner) {
        Track track = tracks.get(partner);
        return track != null && track.tells();
    }

    boolean generic(UUID partner) {
        return !experienced
                || tracks.values().stream()
                        .noneMatch(track -> track.tells() && !track.partner().equals(partner));
    }

    /** The records a partner is compared with: all others, or the generic one. */
    List<Track> others(UUID partner) {
        return generic(partner)
                ? List.of(GENERIC)
                : tracks.values().stream()
                        .filter(track -> track.tells() && !track.partner().equals(partner))
                        .toList();
    }

    Credibility credibility(UUID partner) {
        return Credibility.bounded(others(partner).stream().map(Track::group).toList());
    }

    Outlook outlook(UUID partner, List<Slip> own, Credibility credibility, ProductLimit curve) {
        List<Track> others = others(partner);
        boolean generic = generic(partner);
        return new Outlook(
                curve,
                Group.of(own),
                own.size(),
                own.stream().mapToDouble(Slip::weight).sum(),
                credibility,
                generic ? 0 : others.size(),
                others.stream().mapToInt(track -> track.slips().size()).sum(),
                OnTime.of(onTime(others), own),
                generic);
    }

    private static double onTime(List<Track> others) {
        return others.stream()
                .mapToDouble(Track::onTime)
                .filter(Double::isFinite)
                .average()
                .orElse(OnTime.NO_IDEA);
    }
}
