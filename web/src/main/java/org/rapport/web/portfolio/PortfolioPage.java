package org.rapport.web.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.rapport.partner.PartnerQuery;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.PartnerService;
import org.rapport.report.ReportFrame;
import org.rapport.shared.Side;
import org.rapport.trust.Snapshot;
import org.rapport.trust.TrustService;
import org.rapport.web.look.PartnerMap;
import org.rapport.web.look.PartnerMap.Dot;
import org.rapport.web.look.Score;
import org.rapport.web.partner.Places;
import org.rapport.web.partner.Scores;
import org.rapport.web.portfolio.Portfolio.Left;

/** Gathers what the page on all partners shows, with the same number of queries however many partners there are. */
@Dependent
public class PortfolioPage {
    private static final int ALL = 10_000;
    private static final int DRAWN = 300;
    private static final int WEEK = 7;
    private static final int QUARTER = 91;

    @Inject
    private TrustService trust;

    @Inject
    private PartnerService partners;

    @Inject
    private PortfolioNews news;

    @Inject
    private PortfolioMovers movers;

    @Inject
    private Places places;

    /** A partner with its scores of the day, and what its promises came to in the quarter. */
    private record Known(PartnerRow row, Score us, Score partner, OptionalDouble performance, double weight) {
        boolean mapped() {
            return us.known() && partner.known() && performance.isPresent();
        }
    }

    /** Everything as of a closed day. */
    public Portfolio of(LocalDate day, String view) {
        List<PartnerRow> rows = partners.page(new PartnerQuery(null, null, null, true, "name", false, 0, ALL))
                .rows();
        var now = trust.closed(day);
        var weekAgo = closed(day.minusDays(WEEK));
        var quarterAgo = closed(day.minusDays(QUARTER));
        List<Known> known = rows.stream()
                .map(row -> known(row, of(now, row), of(weekAgo, row), of(quarterAgo, row)))
                .toList();
        var moved = movers.of(day, rows, now);
        var warnings = news.warnings(day, rows);
        Set<String> named = new HashSet<>();
        moved.forEach(one -> named.add(one.partner()));
        warnings.forEach(one -> named.add(one.partner()));
        return new Portfolio(
                Movement.of(known.stream()
                        .map(one -> new Movement.Pair(one.us(), one.partner()))
                        .toList()),
                map(known, named, view),
                left(known),
                warnings,
                news.renewals(),
                moved);
    }

    private Known known(
            PartnerRow row, Map<Side, Snapshot> now, Map<Side, Snapshot> before, Map<Side, Snapshot> quarterAgo) {
        return new Known(
                row,
                score(row, Side.US, ReportFrame.house(), now, before),
                score(row, Side.PARTNER, row.name(), now, before),
                Performance.of(now.get(Side.PARTNER), quarterAgo.get(Side.PARTNER)),
                now.values().stream().mapToInt(Snapshot::promisesDue).sum());
    }

    private Score score(PartnerRow row, Side side, String who, Map<Side, Snapshot> now, Map<Side, Snapshot> before) {
        return Scores.of(side, who, now.get(side), before.get(side), places.score(row.code(), side));
    }

    private PartnerMap map(List<Known> known, Set<String> named, String view) {
        List<Dot> dots = new ArrayList<>();
        known.stream()
                .filter(Known::mapped)
                .sorted(Comparator.comparingDouble(Known::weight).reversed())
                .limit(DRAWN)
                .forEach(one -> dots.add(new Dot(
                        one.row().name(),
                        null,
                        places.partner(one.row().code()),
                        one.us(),
                        one.partner(),
                        one.performance().getAsDouble(),
                        one.weight(),
                        named.contains(one.row().name()))));
        return new PartnerMap(dots, view);
    }

    private List<Left> left(List<Known> known) {
        return known.stream()
                .filter(one -> !one.mapped())
                .map(one -> new Left(
                        one.row().name(),
                        places.partner(one.row().code()),
                        one.us().n() + one.partner().n()))
                .toList();
    }

    private Map<UUID, Map<Side, Snapshot>> closed(LocalDate notAfter) {
        return trust.lastDay(notAfter).map(trust::closed).orElse(Map.of());
    }

    private static Map<Side, Snapshot> of(Map<UUID, Map<Side, Snapshot>> all, PartnerRow row) {
        return all.getOrDefault(row.id(), Map.of());
    }
}
