package org.rapport.web.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.dealing.DealingService;
import org.rapport.dealing.DealingTask;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.today.Desk;
import org.rapport.web.today.Duty;
import org.rapport.web.today.DutySource;
import org.rapport.web.today.Part;

/** Payments due, changes of the other side that come near and requests without an answer, as duties of a day. */
@ApplicationScoped
public class DealingDuties implements DutySource {
    private DealingService dealings;
    private Say say;
    private Format format;

    protected DealingDuties() {} // CDI proxy

    @Inject
    public DealingDuties(DealingService dealings, Say say, Format format) {
        this.dealings = dealings;
        this.say = say;
        this.format = format;
    }

    @Override
    public List<Duty> duties(Desk desk) {
        return dealings.waiting().stream()
                .filter(task -> desk.manager() == null || desk.manager().equals(task.manager()))
                .filter(task -> task.turn() == desk.own() || task.kind() == DealingTask.Kind.PAY)
                .map(task -> duty(task, desk))
                .toList();
    }

    private Duty duty(DealingTask task, Desk desk) {
        boolean due = task.kind() != DealingTask.Kind.ANSWER;
        boolean over = due && task.day().isBefore(desk.today());
        return new Duty(
                part(task, desk),
                task.fact(),
                task.turn(),
                due ? task.day() : null,
                say.of("dealing.duty." + task.kind(), task.subject()),
                page(task),
                new Duty.Whom(task.partnerName(), "/partner/detail.xhtml?code=" + task.partnerCode()),
                over ? format.away(task.day()) : say.of("dealing.duty.meta." + task.kind(), format.day(task.day())),
                null,
                null,
                List.of(new Duty.Deed(say.of("today.do.open"), page(task), task.subject(), false)));
    }

    private static Part part(DealingTask task, Desk desk) {
        if (task.turn() != desk.own()) {
            return Part.OWED;
        }
        return switch (task.kind()) {
            case PAY -> Part.PROMISED;
            case LOOK_AT_CHANGE -> Part.WAITING;
            case ANSWER -> Part.ANSWERS;
        };
    }

    private static String page(DealingTask task) {
        String page = switch (task.kind()) {
            case PAY -> "payment";
            case LOOK_AT_CHANGE -> "change";
            case ANSWER -> "request";
        };
        return "/dealing/" + page + ".xhtml?id=" + task.fact();
    }
}
