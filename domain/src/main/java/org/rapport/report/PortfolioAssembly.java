package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.Outcome;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.identity.Reach;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.Partners;
import org.rapport.shared.Side;
import org.rapport.trust.Contribution;
import org.rapport.trust.Explanation;
import org.rapport.trust.Standing;
import org.rapport.trust.TrustLedger;

/**
 * Fills the report of all relationships within reach, as of a business day. The number of queries does not depend on the
 * number of partners.
 */
@ApplicationScoped
@Transactional
public class PortfolioAssembly {
    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;
    private static final int MOVERS = 4;
    private static final int WARNINGS = 25;
    private static final int HAPPENED = 12;
    private static final double TOLD = 1.0;
    private static final Words WORDS = BundledWords.ofReader();

    private Partners partners;
    private ClosedScores scores;
    private Commitments commitments;
    private Alerts alerts;
    private TrustLedger ledger;
    private ReportFrame frame;
    private FigureReplies replies;
    private Chronicle chronicle;
    private RepairAssembly repairs;

    protected PortfolioAssembly() {} // CDI proxy

    @Inject
    public PortfolioAssembly(
            Partners partners,
            ClosedScores scores,
            Commitments commitments,
            Alerts alerts,
            TrustLedger ledger,
            ReportFrame frame,
            FigureReplies replies,
            Chronicle chronicle,
            RepairAssembly repairs) {
        this.partners = partners;
        this.scores = scores;
        this.commitments = commitments;
        this.alerts = alerts;
        this.ledger = ledger;
        this.frame = frame;
        this.replies = replies;
        this.chronicle = chronicle;
        this.repairs = repairs;
    }

    /** The report on the partners within reach at the end of a day. */
    public PortfolioReport of(LocalDate day, Reach reach, int night) {
        return of(day, Audience.of(reach), night);
    }

    /** The report on the partners that somebody may see and wants at the end of a day. */
    public PortfolioReport of(LocalDate day, Audience audience, int night) {
        List<UUID> ids = audience.among(partners);
        Map<UUID, PartnerRow> names = partners.rows(ids);
        List<Alert> standing = audience.isWhole() ? alerts.standing(day, audience.reach()) : alerts.standing(day, ids);
        List<PartnerLine> rows = rows(names, standing, day);
        PortfolioFacts facts = facts(rows, standing, day);
        Headline headline = new Headline(WORDS);
        AlertWords told = new AlertWords(names, day, WORDS);
        List<Mover> movers = movers(rows, names, day);
        return new PortfolioReport(
                frame.issue(day, night),
                headline.finding(facts),
                headline.next(facts),
                facts.rose(),
                facts.fell(),
                sum(rows, Side.US),
                sum(rows, Side.PARTNER),
                told.needs(standing),
                told.warnings(standing, WARNINGS),
                movers,
                (int) rows.stream().filter(row -> row.warnings() == 0).count(),
                rows,
                told.limits(standing, WARNINGS),
                happened(movers, names, day),
                repairs.tally(names.keySet(), day));
    }

    /** What happened lately where trust moved most; of a single partner, always. */
    private WhatHappened happened(List<Mover> movers, Map<UUID, PartnerRow> names, LocalDate day) {
        Set<String> moved = movers.stream().map(Mover::partner).collect(Collectors.toSet());
        List<WhatHappened> told = names.values().stream()
                .filter(row -> names.size() == 1 || moved.contains(row.name()))
                .map(row -> chronicle.told(row.name(), chronicle.entries(row.id(), day), day, HAPPENED))
                .toList();
        List<WhatHappened.Event> all = told.stream()
                .flatMap(one -> one.events().stream())
                .sorted(Comparator.comparing(WhatHappened.Event::day).reversed())
                .toList();
        int left = told.stream().mapToInt(WhatHappened::left).sum() + Math.max(0, all.size() - HAPPENED);
        return new WhatHappened(Chronicle.DAYS, all.stream().limit(HAPPENED).toList(), left);
    }

    private List<PartnerLine> rows(Map<UUID, PartnerRow> names, List<Alert> standing, LocalDate day) {
        var now = scores.on(day);
        var before = scores.on(day.minusDays(WEEK));
        Map<UUID, List<RecordedCommitment>> recorded =
                commitments.recordedDue(names.keySet(), day.minusDays(FOUR_WEEKS), day);
        Map<UUID, Long> warnings =
                standing.stream().collect(Collectors.groupingBy(Alert::partner, Collectors.counting()));
        return names.values().stream()
                .sorted(Comparator.comparing(PartnerRow::name, String.CASE_INSENSITIVE_ORDER))
                .map(row -> new PartnerLine(
                        row.code(),
                        row.name(),
                        "/partner/detail.xhtml?code=" + row.code(),
                        score(row, Side.US, ReportFrame.house(), now, before),
                        score(row, Side.PARTNER, row.name(), now, before),
                        kept(recorded.getOrDefault(row.id(), List.of()), Side.US, day),
                        kept(recorded.getOrDefault(row.id(), List.of()), Side.PARTNER, day),
                        warnings.getOrDefault(row.id(), 0L).intValue()))
                .toList();
    }

    private static SideScore score(
            PartnerRow row,
            Side side,
            String name,
            Map<UUID, Map<Side, ClosedScore>> now,
            Map<UUID, Map<Side, ClosedScore>> before) {
        ClosedScore score = now.getOrDefault(row.id(), Map.of()).get(side);
        if (score == null) {
            return SideScore.unknown(side, name, 0);
        }
        if (score.standing() == Standing.UNKNOWN) {
            return SideScore.unknown(side, name, score.n(), KnownPart.of(score.dimensions()));
        }
        ClosedScore earlier = before.getOrDefault(row.id(), Map.of()).get(side);
        boolean known = earlier != null && earlier.standing() != Standing.UNKNOWN;
        return new SideScore(
                side,
                name,
                score.overall(),
                score.low(),
                score.high(),
                score.n(),
                score.standing(),
                known ? score.overall() - earlier.overall() : 0);
    }

    private static Kept kept(List<RecordedCommitment> recorded, Side side, LocalDate day) {
        List<Outcome> due = recorded.stream()
                .filter(one -> one.record().promisor() == side)
                .flatMap(one -> one.record().asOf(day).stream())
                .filter(one -> one.status() != CommitmentStatus.CANCELLED)
                .filter(one ->
                        one.measuredDueOn().isBefore(day) && one.measuredDueOn().isAfter(day.minusDays(FOUR_WEEKS)))
                .map(org.rapport.commitment.PromiseRecord::outcome)
                .toList();
        return new Kept((int) due.stream().filter(Outcome.KEPT::equals).count(), due.size());
    }

    private static Kept sum(List<PartnerLine> rows, Side side) {
        int kept = 0;
        int due = 0;
        for (PartnerLine row : rows) {
            Kept one = side == Side.US ? row.ourKept() : row.theirKept();
            kept += one.kept();
            due += one.due();
        }
        return new Kept(kept, due);
    }

    private static PortfolioFacts facts(List<PartnerLine> rows, List<Alert> standing, LocalDate day) {
        int fell = (int) rows.stream().filter(row -> lowest(row) <= -TOLD).count();
        int rose = (int) rows.stream()
                .filter(row -> lowest(row) > -TOLD && highest(row) >= TOLD)
                .count();
        return new PortfolioFacts(
                day,
                rows.size(),
                rose,
                fell,
                risks(standing, Side.US),
                risks(standing, Side.PARTNER),
                (int) rows.stream().filter(row -> hasFallen(row.ours())).count(),
                (int) rows.stream().filter(row -> hasFallen(row.theirs())).count(),
                (int) standing.stream().filter(AlertWords::isNeed).count());
    }

    private static boolean hasFallen(SideScore score) {
        return score.standing() == Standing.AT_RISK && score.change() <= -TOLD;
    }

    private static double lowest(PartnerLine row) {
        return Math.min(row.ours().change(), row.theirs().change());
    }

    private static double highest(PartnerLine row) {
        return Math.max(row.ours().change(), row.theirs().change());
    }

    private static PartnerFacts.Risks risks(List<Alert> standing, Side side) {
        List<LocalDate> days = standing.stream()
                .filter(alert -> alert.rule() == AlertRule.AT_RISK && alert.side() == side)
                .map(Alert::about)
                .sorted()
                .toList();
        return days.isEmpty() ? PartnerFacts.Risks.NONE : new PartnerFacts.Risks(days.size(), days.get(0));
    }

    private List<Mover> movers(List<PartnerLine> rows, Map<UUID, PartnerRow> names, LocalDate day) {
        Map<UUID, List<FigureReply>> said = replies.of(names.keySet()).stream()
                .filter(reply -> reply.stands(day))
                .collect(Collectors.groupingBy(FigureReply::partner));
        Map<String, UUID> ids = names.values().stream().collect(Collectors.toMap(PartnerRow::code, PartnerRow::id));
        List<Mover> movers = new ArrayList<>();
        for (PartnerLine row : rows) {
            for (SideScore score : List.of(row.ours(), row.theirs())) {
                if (Math.abs(score.change()) >= TOLD) {
                    movers.add(new Mover(row.partner(), row.path(), score, row.code(), null));
                }
            }
        }
        return movers.stream()
                .sorted(Comparator.comparingDouble(
                        (Mover one) -> -Math.abs(one.score().change())))
                .limit(MOVERS)
                .sorted(Comparator.comparingDouble(one -> one.score().change()))
                .map(one -> new Mover(
                        one.partner(),
                        one.path(),
                        one.score(),
                        reason(ids.get(one.reason()), one.score(), day),
                        new StandingReplies(said.getOrDefault(ids.get(one.reason()), List.of()), one.partner(), WORDS)
                                .toTrust(one.score().side())))
                .toList();
    }

    private String reason(UUID partner, SideScore score, LocalDate day) {
        var lines = ledger.lines(partner, score.side(), day);
        return Explanation.of(lines, day, frame.policy(day)).contributions().stream()
                .filter(one -> one.line().occurredOn().isAfter(day.minusDays(WEEK)))
                .filter(one -> Math.signum(one.points()) == Math.signum(score.change()))
                .max(Comparator.comparingDouble((Contribution one) -> Math.abs(one.points())))
                .map(one -> WORDS.say("mover.reason", EvidenceGroups.label(one, WORDS)))
                .orElseGet(() -> WORDS.say("mover.faded"));
    }
}
