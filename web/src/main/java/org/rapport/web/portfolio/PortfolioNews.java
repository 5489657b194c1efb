package org.rapport.web.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.agreement.AgreementService;
import org.rapport.agreement.NoticeDay;
import org.rapport.partner.PartnerRow;
import org.rapport.report.AlertPlace;
import org.rapport.report.AlertRow;
import org.rapport.report.AlertRule;
import org.rapport.report.AlertService;
import org.rapport.report.OwnAlertService;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.partner.Places;
import org.rapport.web.portfolio.Portfolio.Renewal;
import org.rapport.web.portfolio.Portfolio.Warning;

/** What the page on all partners warns of: promises that will hardly hold or are due, and days of notice. */
@Dependent
public class PortfolioNews {
    private static final int NOTICE_DAYS = 60;
    private static final Set<AlertRule> TOLD_ELSEWHERE =
            EnumSet.of(AlertRule.NOTICE_DAY, AlertRule.AGREEMENT_END, AlertRule.GREETING);

    @Inject
    private AlertService alerts;

    @Inject
    private OwnAlertService own;

    @Inject
    private AgreementService agreements;

    @Inject
    private Places places;

    @Inject
    private Say say;

    @Inject
    private Format format;

    public List<Warning> warnings(LocalDate day, List<PartnerRow> rows) {
        Map<UUID, PartnerRow> names = rows.stream().collect(Collectors.toMap(PartnerRow::id, row -> row));
        Set<UUID> later = own.hidden();
        return alerts.standing(day).stream()
                .filter(alert -> !later.contains(alert.id()))
                .filter(alert -> !TOLD_ELSEWHERE.contains(alert.rule()) && names.containsKey(alert.partner()))
                .map(alert -> warning(alert, names.get(alert.partner()), day))
                .toList();
    }

    private Warning warning(AlertRow alert, PartnerRow row, LocalDate day) {
        boolean over = alert.about().isBefore(day);
        String rule = over
                ? alert.rule().name().replace("DUE", "OVERDUE")
                : alert.rule().name();
        String key = "portfolio.warning." + rule + "." + alert.side();
        return new Warning(
                alert.side(),
                say.of(key, format.day(alert.about())),
                row.name(),
                places.partner(row.code()),
                rest(alert),
                alert.title(),
                places.at(AlertPlace.path(alert.rule(), alert.subject(), alert.side(), row.code())));
    }

    private String rest(AlertRow alert) {
        return switch (alert.rule()) {
            case AT_RISK ->
                say.of("portfolio.warning.honest", format.shortDay(alert.likely()), format.shortDay(alert.late()));
            case EARLY_WARNING -> say.of("portfolio.warning.warned", format.shortDay(alert.about()));
            default -> format.away(alert.about());
        };
    }

    /** The days of the next two months up to which notice can be given. */
    public List<Renewal> renewals() {
        return agreements.noticeDays(NOTICE_DAYS).stream().map(this::renewal).toList();
    }

    private Renewal renewal(NoticeDay notice) {
        return new Renewal(
                notice.title(),
                places.agreement(notice.agreement()),
                notice.partnerName(),
                notice.side(),
                notice.day(),
                say.of("portfolio.renewal." + notice.renewal(), format.shortDay(notice.endsOn())));
    }
}
