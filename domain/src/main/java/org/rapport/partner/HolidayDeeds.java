package org.rapport.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What both sides did about each other's holidays. */
public interface HolidayDeeds {
    void add(HolidayDeed deed);

    /** Whether a fact's day was put on a holiday before. */
    boolean isKnown(UUID fact);

    /** The greetings of some partners and us for holidays between two days, both included. */
    List<HolidayDeed> greetings(Collection<UUID> partners, LocalDate from, LocalDate until);

    /** The newest of a relationship, by the day they were done. */
    List<HolidayDeed> newest(UUID partner, int atMost);
}
