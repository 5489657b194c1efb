package org.rapport.web.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.partner.PartnerRow;
import org.rapport.report.AlertRow;
import org.rapport.report.AlertRule;
import org.rapport.report.AlertService;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.commitment.PartnerChoice;
import org.rapport.web.today.Desk;
import org.rapport.web.today.Duty;
import org.rapport.web.today.DutySource;
import org.rapport.web.today.Part;

/** Sides of which a chart has warned that they keep promises worse than forecast: something to look into, of no day. */
@ApplicationScoped
public class EarlyWarningDuties implements DutySource {
    private AlertService alerts;
    private PartnerChoice partners;
    private Say say;
    private Format format;

    protected EarlyWarningDuties() {} // CDI proxy

    @Inject
    public EarlyWarningDuties(AlertService alerts, PartnerChoice partners, Say say, Format format) {
        this.alerts = alerts;
        this.partners = partners;
        this.say = say;
        this.format = format;
    }

    @Override
    public List<Duty> duties(Desk desk) {
        List<AlertRow> warned = alerts.standing(desk.closed()).stream()
                .filter(alert -> alert.rule() == AlertRule.EARLY_WARNING)
                .toList();
        if (warned.isEmpty()) {
            return List.of();
        }
        Map<UUID, PartnerRow> known = partners.all().stream()
                .filter(row -> desk.manager() == null || desk.manager().equals(row.manager()))
                .collect(Collectors.toMap(PartnerRow::id, Function.identity()));
        return warned.stream()
                .filter(alert -> known.containsKey(alert.partner()))
                .map(alert -> duty(alert, known.get(alert.partner()), desk))
                .toList();
    }

    private Duty duty(AlertRow alert, PartnerRow partner, Desk desk) {
        String code = URLEncoder.encode(partner.code(), StandardCharsets.UTF_8);
        String page = "/partner/diagnosis.xhtml?code=" + code;
        String whose = (desk.own() == Side.US ? "" : "guest.") + (alert.side() == desk.own() ? "own" : "other");
        String what = say.of("diagnosis.duty." + whose, partner.name());
        return new Duty(
                Part.WAITING,
                alert.subject(),
                alert.side(),
                null,
                what,
                page,
                new Duty.Whom(partner.name(), "/partner/detail.xhtml?code=" + code),
                say.of("diagnosis.duty.meta", format.day(alert.about())),
                null,
                null,
                List.of(new Duty.Deed(say.of("diagnosis.duty.open"), page, partner.name(), false)));
    }
}
