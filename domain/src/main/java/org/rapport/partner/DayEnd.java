package org.rapport.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Closes a business day in every feature for which its end means something. */
@ApplicationScoped
public class DayEnd {
    private Instance<DayCloser> closers;

    protected DayEnd() {} // CDI proxy

    @Inject
    public DayEnd(Instance<DayCloser> closers) {
        this.closers = closers;
    }

    /** Lets every feature work out beforehand what it needs of all partners together. */
    public void prepare(LocalDate day) {
        closers.forEach(closer -> closer.prepare(day));
    }

    /** Closes the day for the partners; how many facts that gave, by what they are. */
    public Map<String, Integer> close(LocalDate day, Collection<UUID> partners) {
        Map<String, Integer> facts = new TreeMap<>();
        closers.forEach(closer -> facts.merge(closer.counted(), closer.close(day, partners), Integer::sum));
        return facts;
    }
}
