package org.rapport.engagement;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;

/** Writes encounters as iCalendar (RFC 5545): one as an invitation, several as a calendar to subscribe to. */
public final class EncounterCalendar {
    private static final String PRODUCT = "-//Rapport//Engagement//EN";

    private EncounterCalendar() {}

    /** Somebody named in an invitation. */
    public record Person(String name, String email) {}

    /** The method of the invitation: asked to come, or called off. */
    public static String method(Encounter encounter) {
        return encounter.status() == EncounterStatus.CANCELLED ? "CANCEL" : "REQUEST";
    }

    /** The invitation of one person to an encounter. */
    public static String invitation(
            Encounter encounter, String title, Person organizer, Person invited, Instant writtenAt) {
        VEvent event = event(encounter, title, writtenAt);
        event.setOrganizer(new Organizer(organizer.name(), organizer.email()));
        Attendee attendee = new Attendee(invited.name(), invited.email());
        attendee.setRsvp(true);
        event.addAttendee(attendee);
        ICalendar calendar = calendar(method(encounter));
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    /** A calendar of encounters, each under its title. */
    static String feed(Map<Encounter, String> titles, Instant writtenAt) {
        ICalendar calendar = calendar("PUBLISH");
        calendar.setName("Rapport");
        titles.forEach((encounter, title) -> calendar.addEvent(event(encounter, title, writtenAt)));
        return Biweekly.write(calendar).go();
    }

    private static ICalendar calendar(String method) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        return calendar;
    }

    private static VEvent event(Encounter encounter, String title, Instant writtenAt) {
        VEvent event = new VEvent();
        event.setUid(encounter.id() + "@rapport");
        event.setSequence(encounter.sequence());
        event.setDateTimeStamp(Date.from(writtenAt));
        event.setSummary(title);
        event.setDescription(encounter.agenda());
        event.setStatus(encounter.status() == EncounterStatus.CANCELLED ? Status.cancelled() : Status.confirmed());
        time(event, encounter);
        return event;
    }

    private static void time(VEvent event, Encounter encounter) {
        if (encounter.starts() == null) {
            event.setDateStart(date(encounter.plannedDay()), false);
            event.setDateEnd(date(encounter.plannedDay().plusDays(1)), false);
            return;
        }
        Instant start = encounter
                .plannedDay()
                .atTime(encounter.starts())
                .atZone(encounter.zone())
                .toInstant();
        event.setDateStart(Date.from(start));
        event.setDateEnd(Date.from(start.plusSeconds(encounter.minutes() * 60L)));
    }

    // biweekly writes days without a time in the zone of the machine
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
