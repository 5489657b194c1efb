package org.rapport.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.rapport.partner.DayCloser;

/** Closes a business day: encounters whose day passed without them are missed, by the side that was to lead them. */
@ApplicationScoped
@Transactional
public class EncounterClosing implements DayCloser {
    private Encounters encounters;
    private EncounterRegister register;

    protected EncounterClosing() {} // CDI proxy

    @Inject
    public EncounterClosing(Encounters encounters, EncounterRegister register) {
        this.encounters = encounters;
        this.register = register;
    }

    @Override
    public String counted() {
        return "encounters-missed";
    }

    @Override
    public int close(LocalDate day, Collection<UUID> partners) {
        return (int) encounters.passed(day, partners).stream()
                .filter(encounter -> register.closeDay(encounter, day))
                .count();
    }
}
