package org.rapport.web.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.partner.PartnerQuery;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.PartnerService;
import org.rapport.report.ReportFrame;
import org.rapport.shared.Page;
import org.rapport.shared.Side;
import org.rapport.trust.Snapshot;
import org.rapport.trust.TrustService;
import org.rapport.web.LastNight;
import org.rapport.web.look.Score;

/** Puts the scores of both sides beside partners: those of the last closed day, or live ones as long as there is none. */
@Dependent
public class PartnerScores {
    private static final int WEEK = 7;

    /** A partner with both scores. */
    public record Row(PartnerRow partner, Score us, Score theirs) implements Serializable {}

    @Inject
    private PartnerService partners;

    @Inject
    private TrustService trust;

    @Inject
    private LastNight night;

    @Inject
    private Places places;

    /** One page of partners; the number of queries does not depend on its size once a night has been run. */
    public Page<Row> page(PartnerQuery query) {
        Page<PartnerRow> page = partners.page(query);
        List<UUID> ids = page.rows().stream().map(PartnerRow::id).toList();
        var now = closed(night.getDay(), ids);
        var before = weekBefore(ids);
        List<Row> rows = page.rows().stream()
                .map(row -> new Row(
                        row,
                        score(row.id(), row.code(), row.name(), Side.US, now, before),
                        score(row.id(), row.code(), row.name(), Side.PARTNER, now, before)))
                .toList();
        return new Page<>(rows, page.total(), page.first(), page.size());
    }

    /** The score of one side of one partner. */
    public Score of(UUID id, String code, String name, Side side) {
        return score(id, code, name, side, closed(night.getDay(), List.of(id)), weekBefore(List.of(id)));
    }

    private Score score(
            UUID id,
            String code,
            String name,
            Side side,
            Map<UUID, Map<Side, Snapshot>> now,
            Map<UUID, Map<Side, Snapshot>> before) {
        String who = side == Side.US ? ReportFrame.house() : name;
        String why = places.score(code, side);
        return night.getDay() == null
                ? Scores.of(who, trust.score(id, side, night.getFiguresDay()), why)
                : Scores.of(side, who, of(now, id).get(side), of(before, id).get(side), why);
    }

    private Map<UUID, Map<Side, Snapshot>> weekBefore(Collection<UUID> ids) {
        return night.getDay() == null
                ? Map.of()
                : closed(trust.lastDay(night.getDay().minusDays(WEEK)).orElse(null), ids);
    }

    private Map<UUID, Map<Side, Snapshot>> closed(LocalDate day, Collection<UUID> ids) {
        return day == null || ids.isEmpty() ? Map.of() : trust.closed(day, ids);
    }

    private static Map<Side, Snapshot> of(Map<UUID, Map<Side, Snapshot>> all, UUID id) {
        return all.getOrDefault(id, Map.of());
    }
}
