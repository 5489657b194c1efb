package org.rapport.web.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentRow;
import org.rapport.commitment.CommitmentService;
import org.rapport.report.AlertRow;
import org.rapport.report.AlertRule;
import org.rapport.report.AlertService;
import org.rapport.web.Format;
import org.rapport.web.Say;

/** Open promises of both sides that are overdue or come due; what the record says of them is that of the last night. */
@ApplicationScoped
public class PromiseDuties implements DutySource {
    private static final int MOST = 200;

    private CommitmentService commitments;
    private AlertService alerts;
    private Say say;
    private Format format;

    protected PromiseDuties() {} // CDI proxy

    @Inject
    public PromiseDuties(CommitmentService commitments, AlertService alerts, Say say, Format format) {
        this.commitments = commitments;
        this.alerts = alerts;
        this.say = say;
        this.format = format;
    }

    @Override
    public List<Duty> duties(Desk desk) {
        Map<UUID, AlertRow> warned = alerts.standing(desk.closed()).stream()
                .filter(alert -> alert.rule() == AlertRule.AT_RISK || alert.rule() == AlertRule.DUE)
                .collect(Collectors.toMap(AlertRow::subject, Function.identity(), (one, other) -> one));
        return commitments.page(CommitmentQuery.openOf(desk.manager(), null, desk.until(), MOST)).rows().stream()
                .map(row -> duty(row, warned.get(row.id()), desk))
                .toList();
    }

    private Duty duty(CommitmentRow row, AlertRow warned, Desk desk) {
        boolean own = row.promisor() == desk.own();
        boolean told = warned != null && warned.about().equals(row.dueOn());
        LocalDate likely = told ? warned.likely() : null;
        return new Duty(
                own ? Part.PROMISED : Part.OWED,
                row.id(),
                row.promisor(),
                row.dueOn(),
                row.title(),
                page(row, ""),
                new Duty.Whom(row.partnerName(), "/partner/detail.xhtml?code=" + row.partnerCode()),
                meta(row),
                likely,
                told ? warned.late() : null,
                own ? deeds(row, likely != null && likely.isAfter(row.dueOn())) : List.of(opened(row)));
    }

    private String meta(CommitmentRow row) {
        String late = row.isOverdue(format.today()) ? say.of("today.overdue", format.away(row.dueOn())) : "";
        String word = row.lastWord() == null
                ? say.of("today.word.none")
                : say.of("today.word." + row.lastWord(), format.shortDay(row.lastWordOn()));
        return late + word;
    }

    private List<Duty.Deed> deeds(CommitmentRow row, boolean slips) {
        List<Duty.Deed> deeds = new ArrayList<>();
        Duty.Deed newDay = slips
                ? new Duty.Deed(say.of("today.do.tell"), "/commitment/early.xhtml?id=" + row.id(), row.title(), true)
                : new Duty.Deed(say.of("today.do.newday"), page(row, "#newday"), row.title(), false);
        Duty.Deed done = new Duty.Deed(say.of("today.do.done"), page(row, "#asdone"), row.title(), false);
        deeds.add(slips ? newDay : done);
        deeds.add(slips ? done : newDay);
        return deeds;
    }

    private Duty.Deed opened(CommitmentRow row) {
        return new Duty.Deed(say.of("today.do.open"), page(row, ""), row.title(), false);
    }

    private static String page(CommitmentRow row, String dialog) {
        return "/commitment/detail.xhtml?id=" + row.id() + dialog;
    }
}
