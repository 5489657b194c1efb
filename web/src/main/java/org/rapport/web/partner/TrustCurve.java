package org.rapport.web.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.partner.PartnerCard;
import org.rapport.report.ReportFrame;
import org.rapport.shared.Side;
import org.rapport.trust.Contribution;
import org.rapport.trust.Standing;
import org.rapport.trust.TrustPoint;
import org.rapport.trust.TrustService;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.look.Trajectory;
import org.rapport.web.look.Trajectory.Mark;
import org.rapport.web.look.Trajectory.Point;

/** Draws the trust of both sides over eighteen months, with the five facts that weigh most on it today. */
@Dependent
public class TrustCurve {
    private static final int MONTHS = 18;
    private static final int WEEK = 7;
    private static final int MARKS = 5;

    @Inject
    private TrustService trust;

    @Inject
    private Say say;

    @Inject
    private Format format;

    /** The picture, with the names of commitments by which their facts are told. */
    public Trajectory of(PartnerCard partner, LocalDate day, Map<UUID, String> titles) {
        LocalDate from = day.minusMonths(MONTHS);
        Map<Side, List<TrustPoint>> points = trust.trajectory(partner.id(), from, day, WEEK);
        return new Trajectory(
                ReportFrame.house(),
                partner.name(),
                from,
                day,
                known(points.get(Side.US)),
                known(points.get(Side.PARTNER)),
                numbered(heaviest(partner.id(), from, day), titles),
                say.of("partner.trajectory.summary", partner.name(), format.fullDay(from), format.fullDay(day)));
    }

    private static List<Point> known(List<TrustPoint> points) {
        return points.stream()
                .filter(point -> point.standing() != Standing.UNKNOWN)
                .map(point -> new Point(point.day(), 100 * point.overall(), 100 * point.low(), 100 * point.high()))
                .toList();
    }

    private List<Contribution> heaviest(UUID partner, LocalDate from, LocalDate day) {
        return Stream.of(Side.values())
                .flatMap(side -> trust.explanation(partner, side, day, null).contributions().stream())
                .filter(one -> one.line().occurredOn().isAfter(from))
                .sorted(Comparator.comparingDouble((Contribution one) -> -Math.abs(one.points())))
                .collect(Collectors.toMap(
                        one -> one.line().occurredOn(), one -> one, (first, second) -> first, java.util.TreeMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparingDouble((Contribution one) -> -Math.abs(one.points())))
                .limit(MARKS)
                .sorted(Comparator.comparing(one -> one.line().occurredOn()))
                .toList();
    }

    private List<Mark> numbered(List<Contribution> heaviest, Map<UUID, String> titles) {
        List<Mark> marks = new ArrayList<>();
        for (Contribution one : heaviest) {
            String about =
                    one.line().fact() == null ? null : titles.get(one.line().fact());
            String what = about == null ? one.line().note() : about;
            String points = format.signed(one.points());
            marks.add(new Mark(
                    marks.size() + 1,
                    one.line().occurredOn(),
                    one.line().side(),
                    EvidenceWords.of(one),
                    what == null ? say.of("partner.mark", points) : say.of("partner.mark.about", what, points)));
        }
        return marks;
    }
}
