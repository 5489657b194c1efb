package org.rapport.web.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.partner.PartnerRow;
import org.rapport.report.ReportFrame;
import org.rapport.shared.Side;
import org.rapport.trust.Contribution;
import org.rapport.trust.Explanation;
import org.rapport.trust.Mover;
import org.rapport.trust.Snapshot;
import org.rapport.trust.TrustService;
import org.rapport.web.Say;
import org.rapport.web.look.Score;
import org.rapport.web.look.Spark;
import org.rapport.web.partner.EvidenceWords;
import org.rapport.web.partner.Places;
import org.rapport.web.portfolio.Portfolio.Moved;

/** The scores that moved most within a week, the falls first, with thirteen weeks behind them and the main reason. */
@Dependent
public class PortfolioMovers {
    private static final int MOST = 6;
    private static final int WEEK = 7;
    private static final int WEEKS = 13;

    @Inject
    private TrustService trust;

    @Inject
    private Places places;

    @Inject
    private Say say;

    public List<Moved> of(LocalDate day, List<PartnerRow> rows, Map<UUID, Map<Side, Snapshot>> closed) {
        Map<UUID, PartnerRow> names = rows.stream().collect(Collectors.toMap(PartnerRow::id, row -> row));
        List<Mover> movers = trust.movers(day, MOST).stream()
                .filter(mover -> names.containsKey(mover.partner()) && Math.abs(mover.points()) >= Movement.TOLD / 2)
                .sorted(Comparator.comparingDouble(Mover::points))
                .toList();
        Map<Side, Map<UUID, List<Double>>> sparks = sparks(movers, day);
        Map<Mover, Explanation> opened = trust.explanations(movers);
        return movers.stream()
                .map(mover -> moved(
                        mover,
                        names.get(mover.partner()),
                        closed.getOrDefault(mover.partner(), Map.of()).get(mover.side()),
                        sparks.get(mover.side()).getOrDefault(mover.partner(), List.of()),
                        reason(mover, opened.get(mover))))
                .toList();
    }

    private Map<Side, Map<UUID, List<Double>>> sparks(List<Mover> movers, LocalDate day) {
        Map<Side, Map<UUID, List<Double>>> sparks = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            List<UUID> ids = movers.stream()
                    .filter(mover -> mover.side() == side)
                    .map(Mover::partner)
                    .toList();
            sparks.put(side, ids.isEmpty() ? Map.of() : trust.sparks(ids, side, day, WEEKS));
        }
        return sparks;
    }

    private Moved moved(Mover mover, PartnerRow row, Snapshot now, List<Double> weeks, String why) {
        String who = mover.side() == Side.US ? ReportFrame.house() : row.name();
        Score score = new Score(
                mover.side(),
                who,
                100 * mover.after(),
                100 * now.low(),
                100 * now.high(),
                now.n(),
                mover.standingAfter().name(),
                mover.points(),
                places.score(row.code(), mover.side()));
        List<Double> points = weeks.stream()
                .filter(Objects::nonNull)
                .map(share -> 100 * share)
                .toList();
        return new Moved(row.name(), places.partner(row.code()), score, new Spark(mover.side(), points), why);
    }

    private String reason(Mover mover, Explanation opened) {
        return opened.contributions().stream()
                .filter(one -> one.line().occurredOn().isAfter(mover.to().minusDays(WEEK)))
                .filter(one -> Math.signum(one.points()) == Math.signum(mover.points()))
                .max(Comparator.comparingDouble((Contribution one) -> Math.abs(one.points())))
                .map(one -> say.of("portfolio.moved.mostly", EvidenceWords.of(one)))
                .orElseGet(() -> say.of("portfolio.moved.faded"));
    }
}
