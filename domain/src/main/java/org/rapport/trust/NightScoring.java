package org.rapport.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.rapport.shared.Side;
import org.rapport.trust.NightStore.Base;
import org.rapport.trust.NightStore.Key;
import org.rapport.trust.NightStore.State;

/**
 * Scores every partner and side for a business day: the sums of the last closed day fade, the new lines are added, the
 * figures are written as today's snapshots. Repeating it for the same mark changes nothing; repeating it after more lines
 * have come in adds corrections beside the closed figures.
 */
@ApplicationScoped
@Transactional
public class NightScoring {
    private static final String LINES = "lines recorded after the day was closed";
    private static final String POLICY = "another scoring policy";

    private NightStore store;
    private ScoringPolicies policies;

    protected NightScoring() {} // CDI proxy

    @Inject
    public NightScoring(NightStore store, ScoringPolicies policies) {
        this.store = store;
        this.policies = policies;
    }

    /** Ids of the partners to be scored, in the order in which ranges of them are taken. */
    public List<UUID> partners() {
        return store.partners();
    }

    /** Settles what the night of a day goes by; waits for lines that are just being written. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public NightMark open(LocalDate day) {
        return new NightMark(day, store.mark(), policies.inForce(day).version());
    }

    /** Scores some partners, given in order, and says how many snapshots were written. */
    public int score(NightMark night, List<UUID> partners) {
        if (partners.isEmpty()) {
            return 0;
        }
        UUID first = partners.get(0);
        UUID last = partners.get(partners.size() - 1);
        ScoringPolicy policy = policies.version(night.policy());
        Map<Key, Base> closed = store.bases(night.day(), first, last);
        Map<Key, State> before = new HashMap<>(store.dayBefore(night.day())
                .map(day -> store.states(day, first, last))
                .orElse(Map.of()));
        closed.forEach((key, base) -> before.put(key, base.state()));
        NightStates states = new NightStates(store, policies, night, policy);
        Map<Key, TrustSums> sums = states.of(partners, before);
        Map<Key, Snapshot.Promises> promises = store.promises(night.day(), first, last);
        List<Base> fresh = new ArrayList<>();
        sums.forEach((key, sum) -> {
            Snapshot snapshot = snapshot(key, sum, night, policy, promises.getOrDefault(key, Snapshot.Promises.NONE));
            Base earlier = closed.get(key);
            if (earlier == null) {
                fresh.add(new Base(snapshot, sum));
            } else if (differs(earlier, sum, policy)) {
                fresh.add(new Base(snapshot.correcting(earlier.snapshot(), cause(earlier, sum)), sum));
            }
        });
        store.write(fresh);
        return fresh.size();
    }

    /** Scores all partners for a day in one go. */
    public int score(LocalDate day) {
        return score(open(day), partners());
    }

    /**
     * Largest difference between the sums of a closed day and those computed anew from the ledger: the check of the
     * incremental way, below 1e-9.
     */
    public double rebuild(LocalDate day) {
        List<UUID> partners = partners();
        if (partners.isEmpty()) {
            return 0;
        }
        UUID first = partners.get(0);
        UUID last = partners.get(partners.size() - 1);
        Map<Long, Map<Key, Base>> byMark = new HashMap<>();
        store.bases(day, first, last)
                .forEach((key, base) -> byMark.computeIfAbsent(base.snapshot().mark(), m -> new HashMap<>())
                        .put(key, base));
        double largest = 0;
        for (Map.Entry<Long, Map<Key, Base>> same : byMark.entrySet()) {
            largest = Math.max(largest, distance(day, same.getKey(), same.getValue(), first, last));
        }
        return largest;
    }

    private double distance(LocalDate day, long mark, Map<Key, Base> bases, UUID first, UUID last) {
        Map<Key, TrustSums> anew = new HashMap<>();
        bases.forEach((key, base) -> anew.put(
                key, TrustSums.empty(policies.version(base.snapshot().policy()).halfLives(), day)));
        store.all(new NightMark(day, mark, 0), first, last, NightStates.into(anew));
        return bases.entrySet().stream()
                .mapToDouble(e -> e.getValue().sums().distance(anew.get(e.getKey())))
                .max()
                .orElse(0);
    }

    private static Snapshot snapshot(
            Key key, TrustSums sums, NightMark night, ScoringPolicy policy, Snapshot.Promises promises) {
        TrustScore score = TrustScore.of(sums, policy);
        Stage stage = policy.stages().stage(StageFacts.of(score, OptionalDouble.empty(), promises.share()));
        return Snapshot.of(key.partner(), key.side(), score, stage, night.mark(), promises);
    }

    private static boolean differs(Base earlier, TrustSums sums, ScoringPolicy policy) {
        return earlier.snapshot().policy() != policy.version() || earlier.sums().distance(sums) > 0;
    }

    private static String cause(Base earlier, TrustSums sums) {
        return earlier.sums().distance(sums) > 0 ? LINES : POLICY;
    }

    /** Both sides of a partner. */
    static List<Key> sides(UUID partner) {
        return List.of(new Key(partner, Side.US), new Key(partner, Side.PARTNER));
    }
}
