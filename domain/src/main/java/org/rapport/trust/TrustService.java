package org.rapport.trust;

import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.READ_PORTFOLIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.Side;

/** How users read scores: live from the ledger with everything that made them, or as the nights closed them. */
@ApplicationScoped
@Transactional
public class TrustService {
    private static final int WEEK = 7;

    private TrustLedger ledger;
    private Snapshots snapshots;
    private ScoringPolicies policies;
    private NightStore store;
    private Caller caller;

    protected TrustService() {} // CDI proxy

    @Inject
    public TrustService(
            TrustLedger ledger, Snapshots snapshots, ScoringPolicies policies, NightStore store, Caller caller) {
        this.ledger = ledger;
        this.snapshots = snapshots;
        this.policies = policies;
        this.store = store;
        this.caller = caller;
    }

    /** The score of a side as of a day, from all lines known now. */
    @Permitted(READ)
    public TrustView score(UUID partner, Side side, LocalDate asOf) {
        caller.reach().require(partner);
        ScoringPolicy policy = policies.inForce(asOf);
        TrustScore score =
                TrustScore.of(TrustSums.of(policy.halfLives(), asOf, ledger.lines(partner, side, asOf)), policy);
        Snapshot.Promises promises = store.promises(asOf, partner, partner)
                .getOrDefault(new NightStore.Key(partner, side), Snapshot.Promises.NONE);
        StageFacts facts = StageFacts.of(score, OptionalDouble.empty(), promises.share());
        return new TrustView(
                partner,
                side,
                score,
                policy.stages().stage(facts),
                policy.stages().answers(facts));
    }

    /** The score of a side opened into its lines; with an earlier day also why it differs from that day's. */
    @Permitted(READ)
    public Explanation explanation(UUID partner, Side side, LocalDate asOf, LocalDate from) {
        caller.reach().require(partner);
        List<Evidence> lines = ledger.lines(partner, side, asOf);
        ScoringPolicy policy = policies.inForce(asOf);
        Explanation explanation = Explanation.of(lines, asOf, policy);
        if (from == null || !from.isBefore(asOf)) {
            return explanation;
        }
        Optional<Snapshot> closed =
                snapshots.versions(from, partner, side).stream().findFirst();
        long mark = closed.map(Snapshot::mark).orElse(Long.MAX_VALUE);
        ScoringPolicy then =
                closed.map(Snapshot::policy).map(policies::version).orElseGet(() -> policies.inForce(from));
        List<Evidence> known = lines.stream().filter(line -> line.id() <= mark).toList();
        return explanation.since(known, from, then, lines, policy);
    }

    /** The scores that moved, each opened into its lines as of the day it moved to. Two queries for all of them. */
    @Permitted(READ_PORTFOLIO)
    public Map<Mover, Explanation> explanations(Collection<Mover> movers) {
        PolicyHistory history = new PolicyHistory(policies.history());
        List<UUID> partners = movers.stream()
                .map(Mover::partner)
                .filter(partner -> caller.reach().covers(partner))
                .distinct()
                .toList();
        LocalDate last =
                movers.stream().map(Mover::to).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        List<Evidence> lines = partners.isEmpty() ? List.of() : ledger.lines(partners, last);
        Map<Mover, Explanation> opened = new HashMap<>();
        movers.forEach(
                mover -> opened.put(mover, Explanation.of(of(mover, lines), mover.to(), history.inForce(mover.to()))));
        return opened;
    }

    private static List<Evidence> of(Mover mover, List<Evidence> lines) {
        return lines.stream()
                .filter(line -> line.partner().equals(mover.partner()) && line.side() == mover.side())
                .filter(line -> !line.occurredOn().isAfter(mover.to()))
                .toList();
    }

    /** What telling of a slip today is worth, and what its being found out would cost. */
    @Permitted(READ)
    public Telling telling(Telling.Slip slip) {
        caller.reach().require(slip.partner());
        return Telling.of(
                slip, ledger.lines(slip.partner(), slip.promisor(), slip.today()), policies.inForce(slip.today()));
    }

    /** What telling of a slip is worth day by day, and what silence would cost; the miss weighs by criticality. */
    @Permitted(READ)
    public TellingCosts tellingCosts(Telling.Slip slip, double criticality) {
        caller.reach().require(slip.partner());
        return TellingCosts.of(
                slip,
                criticality,
                ledger.lines(slip.partner(), slip.promisor(), slip.today()),
                policies.inForce(slip.today()));
    }

    /** Scores of both sides from day to day, every so many days and on the last one. */
    @Permitted(READ)
    public Map<Side, List<TrustPoint>> trajectory(UUID partner, LocalDate from, LocalDate to, int stepDays) {
        caller.reach().require(partner);
        PolicyHistory history = new PolicyHistory(policies.history());
        Map<Side, List<TrustPoint>> points = new HashMap<>();
        for (Side side : Side.values()) {
            List<Evidence> lines = ledger.lines(partner, side, to);
            points.put(
                    side,
                    days(from, to, stepDays).stream()
                            .map(day -> point(side, lines, day, history.inForce(day)))
                            .toList());
        }
        return points;
    }

    private static TrustPoint point(Side side, List<Evidence> lines, LocalDate day, ScoringPolicy policy) {
        return TrustPoint.of(side, TrustScore.of(TrustSums.of(policy.halfLives(), day, lines), policy));
    }

    /** The day of the last completed night not after the given one. */
    @Permitted(READ)
    public Optional<LocalDate> lastDay(LocalDate notAfter) {
        return snapshots.lastDay(notAfter);
    }

    /** The figures of both sides of some partners as a night closed them. One query. */
    @Permitted(READ)
    public Map<UUID, Map<Side, Snapshot>> closed(LocalDate day, Collection<UUID> partners) {
        List<UUID> reachable = partners.stream()
                .filter(partner -> caller.reach().covers(partner))
                .toList();
        return bySide(snapshots.of(day, reachable));
    }

    /** The figures of both sides of every partner within reach. One query. */
    @Permitted(READ)
    public Map<UUID, Map<Side, Snapshot>> closed(LocalDate day) {
        return bySide(snapshots.all(day, caller.reach()));
    }

    /** A day's figures with all their corrections, the first version first. */
    @Permitted(READ)
    public List<Snapshot> versions(LocalDate day, UUID partner, Side side) {
        caller.reach().require(partner);
        return snapshots.versions(day, partner, side);
    }

    /** Who moved most in the week up to a closed day, the strongest first. */
    @Permitted(READ_PORTFOLIO)
    public List<Mover> movers(LocalDate day, int limit) {
        return snapshots
                .lastDay(day.minusDays(WEEK))
                .map(before -> snapshots.movers(before, day, limit, caller.reach()))
                .orElse(List.of());
    }

    /** Scores of one side of some partners at the end of each of the last weeks, null where there was none. One query. */
    @Permitted(READ)
    public Map<UUID, List<Double>> sparks(Collection<UUID> partners, Side side, LocalDate day, int weeks) {
        List<UUID> reachable = partners.stream()
                .filter(partner -> caller.reach().covers(partner))
                .toList();
        List<LocalDate> days = IntStream.rangeClosed(1, weeks)
                .mapToObj(week -> day.minusDays((long) WEEK * (weeks - week)))
                .toList();
        Map<UUID, List<Double>> sparks = new HashMap<>();
        snapshots.scores(reachable, side, days).forEach((partner, scores) -> {
            List<Double> line = new ArrayList<>();
            days.forEach(end -> line.add(scores.get(end)));
            sparks.put(partner, line);
        });
        return sparks;
    }

    private static List<LocalDate> days(LocalDate from, LocalDate to, int stepDays) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(Math.max(1, stepDays))) {
            days.add(day);
        }
        days.add(to);
        return days;
    }

    private static Map<UUID, Map<Side, Snapshot>> bySide(List<Snapshot> found) {
        Map<UUID, Map<Side, Snapshot>> all = new HashMap<>();
        found.forEach(one ->
                all.computeIfAbsent(one.partner(), partner -> new HashMap<>()).put(one.side(), one));
        return all;
    }
}
