package org.rapport.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What was done about holidays, without a database. */
public class HolidayDeedsInMemory implements HolidayDeeds {
    private final List<HolidayDeed> deeds = new ArrayList<>();

    @Override
    public void add(HolidayDeed deed) {
        deeds.add(deed);
    }

    @Override
    public boolean isKnown(UUID fact) {
        return deeds.stream().anyMatch(deed -> fact.equals(deed.fact()));
    }

    @Override
    public List<HolidayDeed> greetings(Collection<UUID> partners, LocalDate from, LocalDate until) {
        return deeds.stream()
                .filter(deed -> deed.kind() == DeedKind.GREETED && partners.contains(deed.partner()))
                .filter(deed ->
                        !deed.holiday().isBefore(from) && !deed.holiday().isAfter(until))
                .toList();
    }

    @Override
    public List<HolidayDeed> newest(UUID partner, int atMost) {
        return deeds.stream()
                .filter(deed -> deed.partner().equals(partner))
                .sorted(Comparator.comparing(HolidayDeed::occurredOn).reversed())
                .limit(atMost)
                .toList();
    }
}
