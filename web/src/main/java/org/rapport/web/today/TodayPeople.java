package org.rapport.web.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.engagement.EncounterRow;
import org.rapport.engagement.EngagementService;
import org.rapport.engagement.SilenceRow;
import org.rapport.identity.Caller;
import org.rapport.partner.CustomsCard;
import org.rapport.partner.CustomsService;
import org.rapport.partner.GreetingService;
import org.rapport.partner.PartnerQuery;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.PartnerService;
import org.rapport.partner.UpcomingHoliday;

/** The people of a desk: whom one meets today, whom to greet, and with whom there is silence. */
@ApplicationScoped
public class TodayPeople {
    private static final int MOST = 500;
    private static final int MEETINGS = 8;
    private static final int SILENCES = 3;

    private PartnerService partners;
    private GreetingService greetings;
    private EngagementService engagement;
    private CustomsService customs;
    private Caller caller;

    protected TodayPeople() {} // CDI proxy

    @Inject
    public TodayPeople(
            PartnerService partners,
            GreetingService greetings,
            EngagementService engagement,
            CustomsService customs,
            Caller caller) {
        this.partners = partners;
        this.greetings = greetings;
        this.engagement = engagement;
        this.customs = customs;
        this.caller = caller;
    }

    /**
     * What is told of people.
     *
     * @param meetings today's encounters, the first eight
     * @param silences relationships that are silent for longer than agreed, the longest first, three at most
     * @param greetings feasts of the other side that nobody has greeted to yet
     * @param notes holidays of the other side by their first day
     */
    public record Told(
            List<Meeting> meetings, List<SilenceRow> silences, List<Greeting> greetings, Map<LocalDate, String> notes)
            implements Serializable {}

    /** An encounter of today, with what is polite there; both notes may be null. */
    public record Meeting(EncounterRow encounter, String inCountry, String etiquette) implements Serializable {}

    /** A feast to greet on, with the partner's name and page. */
    public record Greeting(UpcomingHoliday holiday, String partner, String code) implements Serializable {}

    /** Whether the reader runs a relationship. */
    boolean manages() {
        return caller.user().isPresent() && !mine(caller.user().get().id(), 1).isEmpty();
    }

    Told at(Desk desk) {
        Map<UUID, PartnerRow> known =
                mine(desk.manager(), MOST).stream().collect(Collectors.toMap(PartnerRow::id, row -> row));
        List<UpcomingHoliday> holidays = greetings.upcoming(known.keySet(), desk.today(), desk.until()).stream()
                .filter(holiday -> holiday.side() != desk.own())
                .toList();
        List<Greeting> open = holidays.stream()
                .filter(holiday -> holiday.festive() && !holiday.greeted())
                .map(holiday -> new Greeting(
                        holiday,
                        known.get(holiday.partner()).name(),
                        known.get(holiday.partner()).code()))
                .toList();
        Map<LocalDate, String> notes = holidays.stream()
                .collect(Collectors.toMap(UpcomingHoliday::from, UpcomingHoliday::name, (one, other) -> one));
        return new Told(
                engagement.today().stream().limit(MEETINGS).map(this::meeting).toList(),
                engagement.silences().stream().limit(SILENCES).toList(),
                open,
                notes);
    }

    private Meeting meeting(EncounterRow one) {
        CustomsCard polite = customs.ofPartner(one.partner());
        return new Meeting(one, polite.inCountry(), polite.etiquette());
    }

    private List<PartnerRow> mine(UUID manager, int most) {
        return partners.page(new PartnerQuery(null, null, manager, true, "name", false, 0, most))
                .rows();
    }
}
