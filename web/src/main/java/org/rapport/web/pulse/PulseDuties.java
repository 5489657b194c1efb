package org.rapport.web.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.culture.PulseRow;
import org.rapport.culture.PulseService;
import org.rapport.identity.Caller;
import org.rapport.identity.Permission;
import org.rapport.shared.Side;
import org.rapport.web.Say;
import org.rapport.web.today.Desk;
import org.rapport.web.today.Duty;
import org.rapport.web.today.DutySource;
import org.rapport.web.today.Part;

/** Pulses that wait for the reader's answer. */
@ApplicationScoped
public class PulseDuties implements DutySource {
    private PulseService pulses;
    private Caller caller;
    private Say say;

    protected PulseDuties() {} // CDI proxy

    @Inject
    public PulseDuties(PulseService pulses, Caller caller, Say say) {
        this.pulses = pulses;
        this.caller = caller;
        this.say = say;
    }

    @Override
    public List<Duty> duties(Desk desk) {
        return caller.may(Permission.ANSWER_PULSES)
                ? pulses.waiting().stream().map(this::duty).toList()
                : List.of();
    }

    private Duty duty(PulseRow row) {
        String page = "/pulse/answer.xhtml?id=" + row.id();
        return new Duty(
                Part.WAITING,
                row.id(),
                Side.US,
                row.closesOn(),
                row.title(),
                page,
                new Duty.Whom(say.of("pulse.list.title"), "/pulse/list.xhtml"),
                say.of("pulse.kind." + row.kind()),
                null,
                null,
                List.of(new Duty.Deed(say.of("pulse.answer.do"), page, row.title(), false)));
    }
}
