package org.rapport.trust;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.shared.Side;
import org.rapport.trust.NightStore.Key;
import org.rapport.trust.NightStore.Lines;
import org.rapport.trust.NightStore.State;

/** Brings the sums of some partners to the day of a night, from their last snapshots or from nothing. */
final class NightStates {
    private static final int FEW = 50;

    /** Where a state stands: its day, and the last line it knows. */
    private record Place(LocalDate day, long mark) {}

    private final NightStore store;
    private final ScoringPolicies policies;
    private final NightMark night;
    private final ScoringPolicy policy;

    NightStates(NightStore store, ScoringPolicies policies, NightMark night, ScoringPolicy policy) {
        this.store = store;
        this.policies = policies;
        this.night = night;
        this.policy = policy;
    }

    Map<Key, TrustSums> of(List<UUID> partners, Map<Key, State> before) {
        Map<Key, TrustSums> all = new LinkedHashMap<>();
        Map<Key, TrustSums> fromNothing = new HashMap<>();
        Map<Place, Map<Key, TrustSums>> going = new HashMap<>();
        for (UUID partner : partners) {
            for (Key key : NightScoring.sides(partner)) {
                State state = before.get(key);
                TrustSums sums = usable(state) ? state.sums() : TrustSums.empty(policy.halfLives(), night.day());
                all.put(key, sums);
                Map<Key, TrustSums> group =
                        usable(state) ? going.computeIfAbsent(place(state), place -> new HashMap<>()) : fromNothing;
                group.put(key, sums.aged(night.day()));
            }
        }
        UUID first = partners.get(0);
        UUID last = partners.get(partners.size() - 1);
        going.forEach((place, group) -> store.since(place.day(), place.mark(), night, first, last, into(group)));
        rebuild(fromNothing, first, last);
        return all;
    }

    /** Adds lines to the sums of their side; lines of others are passed over. */
    static Lines into(Map<Key, TrustSums> sums) {
        return new Adding(sums);
    }

    /** Lines of one side often follow one another, so its sums are kept at hand. */
    private static final class Adding implements Lines {
        private final Map<Key, TrustSums> sums;
        private UUID partner;
        private Side side;
        private TrustSums sum;

        Adding(Map<Key, TrustSums> sums) {
            this.sums = sums;
        }

        @Override
        public void line(
                UUID of, Side by, Dimension dimension, long day, double value, double weight, boolean deception) {
            if (by != side || !of.equals(partner)) {
                partner = of;
                side = by;
                sum = sums.get(new Key(of, by));
            }
            if (sum != null) {
                sum.plus(dimension, day, value, weight, deception);
            }
        }
    }

    private void rebuild(Map<Key, TrustSums> sums, UUID first, UUID last) {
        List<UUID> partners =
                sums.keySet().stream().map(Key::partner).distinct().toList();
        if (partners.size() > FEW) {
            store.all(night, first, last, into(sums));
        } else {
            partners.forEach(partner -> store.all(night, partner, partner, into(sums)));
        }
    }

    private boolean usable(State state) {
        return state != null
                && state.mark() <= night.mark()
                && policies.version(state.policy()).halfLives().equals(policy.halfLives());
    }

    private static Place place(State state) {
        return new Place(state.day(), state.mark());
    }
}
