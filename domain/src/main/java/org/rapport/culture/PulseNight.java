package org.rapport.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.DayCloser;

/** Closes, at the end of a day, the pulses whose last day it was; a second time finds none. */
@ApplicationScoped
@Transactional
public class PulseNight implements DayCloser {
    private Pulses pulses;
    private PulseRegister register;

    protected PulseNight() {} // CDI proxy

    @Inject
    public PulseNight(Pulses pulses, PulseRegister register) {
        this.pulses = pulses;
        this.register = register;
    }

    @Override
    public String counted() {
        return "pulses-closed";
    }

    @Override
    public int close(LocalDate day, Collection<UUID> partners) {
        List<Pulse> over = pulses.over(day);
        over.forEach(pulse -> register.close(pulse, pulse.closesOn()));
        return over.size();
    }
}
