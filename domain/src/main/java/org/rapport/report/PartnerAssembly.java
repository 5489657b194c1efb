package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.commitment.PromiseBook;
import org.rapport.commitment.PromiseFigures;
import org.rapport.diagnosis.DayScore;
import org.rapport.diagnosis.Recovery;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.partner.TimelineEntry;
import org.rapport.repair.ToldRepair;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.trust.Contribution;
import org.rapport.trust.Explanation;
import org.rapport.trust.ScoringPolicy;
import org.rapport.trust.Standing;
import org.rapport.trust.TrustLedger;
import org.rapport.trust.TrustScore;

/** Fills the report of one relationship from what is recorded, as of a business day. */
@ApplicationScoped
@Transactional
public class PartnerAssembly {
    private static final int MONTHS = 18;
    private static final int WEEK = 7;
    private static final int LONGEST_GAP = 40;
    private static final int TOLD = 40;

    /** Points a score must have lost before a share of it is told. */
    private static final double TOLD_FALL = 1;

    private static final Words WORDS = BundledWords.ofReader();

    private Partners partners;
    private TrustLedger ledger;
    private PromiseBook promises;
    private PromiseAssembly record;
    private FigureAssembly figures;
    private ReportFrame frame;
    private ReportDocuments documents;
    private FigureReplies replies;
    private ScorecardFigures scorecards;
    private Chronicle chronicle;
    private RepairAssembly repairs;

    protected PartnerAssembly() {} // CDI proxy

    @Inject
    public PartnerAssembly(
            Partners partners,
            TrustLedger ledger,
            PromiseBook promises,
            PromiseAssembly record,
            FigureAssembly figures,
            ReportFrame frame,
            ReportDocuments documents,
            FigureReplies replies,
            ScorecardFigures scorecards,
            Chronicle chronicle,
            RepairAssembly repairs) {
        this.partners = partners;
        this.ledger = ledger;
        this.promises = promises;
        this.record = record;
        this.figures = figures;
        this.frame = frame;
        this.documents = documents;
        this.replies = replies;
        this.scorecards = scorecards;
        this.chronicle = chronicle;
        this.repairs = repairs;
    }

    /** One side's share of the report. */
    private record Half(
            SideScore score, List<TrajectoryPoint> points, Waterfall waterfall, List<Contribution> contributions) {}

    /** The report on a partner at the end of a day; {@code night} is the number of the night that writes it. */
    public PartnerReport of(UUID id, LocalDate day, int night) {
        Partner partner = partners.withId(id).orElseThrow(() -> new NotFound("Partner", id));
        ScoringPolicy policy = frame.policy(day);
        LocalDate from = day.minusMonths(MONTHS);
        Half ours = half(id, Side.US, ReportFrame.house(), day, policy);
        Half theirs = half(id, Side.PARTNER, partner.name(), day, policy);
        Map<Side, PromiseFigures> measured = promises.of(id, day);
        PromiseAssembly.Promises told = record.of(id, day, measured);
        List<ToldRepair> mended = repairs.of(id, day);
        PartnerFacts facts = facts(partner.name(), day, ours, theirs, told.open(), mended);
        Headline headline = new Headline(WORDS);
        StandingReplies said = new StandingReplies(replies.standing(id, day), partner.name(), WORDS);
        ScorecardFigures.Told cards = scorecards.of(id, day);
        List<TimelineEntry> entries = chronicle.entries(id, day);
        LocalDate previous = previous(id, day);
        return new PartnerReport(
                frame.issue(day, night),
                partner.name(),
                "",
                headline.finding(facts),
                headline.lede(facts),
                ours.score(),
                theirs.score(),
                new Trajectory(from, day, ours.points(), theirs.points(), events(ours, theirs, from, entries)),
                ours.waterfall(),
                theirs.waterfall(),
                said.all(),
                told.record(),
                figures.of(id, day, measured, cards.figure(said.to(AnsweredFigure.SCORECARD)), said),
                told.open(),
                previous,
                cards.corrections(previous),
                chronicle.told(partner.name(), entries, day, TOLD),
                RepairAssembly.told(mended, day));
    }

    /** What is numbered on the trajectory, named by what the timeline calls it. */
    private static List<NumberedEvent> events(Half ours, Half theirs, LocalDate from, List<TimelineEntry> entries) {
        List<Contribution> all = Stream.of(ours, theirs)
                .flatMap(half -> half.contributions().stream())
                .toList();
        return EventNumbers.of(all, from, EventNumbers.titles(entries), WORDS);
    }

    private Half half(UUID partner, Side side, String name, LocalDate day, ScoringPolicy policy) {
        var lines = ledger.lines(partner, side, day);
        ScoreCurve curve = new ScoreCurve(lines, policy);
        TrustScore now = curve.at(day);
        if (now.standing() == Standing.UNKNOWN) {
            SideScore unknown = SideScore.unknown(side, name, now.n(), KnownPart.of(now.dimensions()));
            return new Half(unknown, curve.weekly(day.minusMonths(MONTHS), day), null, List.of());
        }
        TrustScore before = curve.at(day.minusDays(WEEK));
        double change = before.standing() == Standing.UNKNOWN ? 0 : now.points() - before.points();
        SideScore score = new SideScore(
                side, name, now.points(), 100 * now.low(), 100 * now.high(), now.n(), now.standing(), change);
        Explanation explanation = Explanation.of(lines, day, policy);
        return new Half(
                score,
                curve.weekly(day.minusMonths(MONTHS), day),
                EvidenceGroups.of(side, explanation, WORDS),
                explanation.contributions());
    }

    private static PartnerFacts facts(
            String partner, LocalDate day, Half ours, Half theirs, List<OpenCommitment> open, List<ToldRepair> mended) {
        TrajectoryPoint low = ours.points().stream()
                .min(Comparator.comparingDouble(TrajectoryPoint::overall))
                .orElse(null);
        double high = low == null
                ? 0
                : ours.points().stream()
                        .filter(point -> point.day().isBefore(low.day()))
                        .mapToDouble(TrajectoryPoint::overall)
                        .max()
                        .orElse(0);
        return new PartnerFacts(
                day,
                partner,
                ours.score(),
                theirs.score(),
                low == null ? null : low.day(),
                low == null ? 0 : low.overall(),
                high,
                repair(mended, ours, theirs),
                null,
                risks(open, Side.US),
                risks(open, Side.PARTNER));
    }

    /** The newest repair under way, ours before theirs; null without one. */
    private static PartnerFacts.Repair repair(List<ToldRepair> mended, Half ours, Half theirs) {
        return mended.stream()
                .filter(one -> !one.isProposed() && !one.isEnded())
                .min(Comparator.comparing(ToldRepair::causer)
                        .thenComparing(ToldRepair::occurredOn, Comparator.reverseOrder()))
                .map(one -> new PartnerFacts.Repair(
                        one.title(), wonBack((one.causer() == Side.US ? ours : theirs).points(), one.occurredOn())))
                .orElse(null);
    }

    /** Share of what the score lost after a day that has come back, 0 to 1; null where nothing is known to be lost. */
    static Double wonBack(List<TrajectoryPoint> points, LocalDate violated) {
        List<DayScore> scores = points.stream()
                .map(point -> new DayScore(point.day(), point.overall() / 100, true))
                .toList();
        return Recovery.of(scores, violated)
                .filter(one -> 100 * one.fall() >= TOLD_FALL)
                .map(Recovery::recovered)
                .orElse(null);
    }

    private static PartnerFacts.Risks risks(List<OpenCommitment> open, Side side) {
        List<LocalDate> days = open.stream()
                .filter(one -> one.side() == side && one.atRisk())
                .map(OpenCommitment::promised)
                .sorted()
                .toList();
        return days.isEmpty() ? PartnerFacts.Risks.NONE : new PartnerFacts.Risks(days.size(), days.get(0));
    }

    private LocalDate previous(UUID partner, LocalDate day) {
        for (int back = 1; back <= LONGEST_GAP; back++) {
            if (documents
                    .partner(day.minusDays(back), partner, DocumentFormat.PDF)
                    .isPresent()) {
                return day.minusDays(back);
            }
        }
        return null;
    }
}
