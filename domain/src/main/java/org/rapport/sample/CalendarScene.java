package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.rapport.partner.Customs;
import org.rapport.partner.CustomsBook;
import org.rapport.partner.Greetings;
import org.rapport.partner.House;
import org.rapport.partner.Houses;
import org.rapport.partner.NewGreeting;
import org.rapport.partner.Partner;
import org.rapport.partner.UpcomingHoliday;
import org.rapport.partner.WorkingHours;
import org.rapport.shared.Side;

/** Where the sample's house works, what it knows of customs elsewhere, and on which feasts it has greeted. */
@ApplicationScoped
class CalendarScene implements Scene {
    private static final String MANAGER = "Ewa Łukaszewicz";
    private static final int DAYS_BEFORE = 2;
    private static final Map<String, String> ETIQUETTE = Map.of(
            "KR",
            "Greet the eldest first. Business cards with both hands. No red ink for names.",
            "JP",
            "Be early. Let silence stand in meetings. Decisions are prepared one by one before the meeting.",
            "CN",
            "Titles before names. Do not refuse the first toast. No deadlines in the weeks around the Spring Festival.",
            "IN",
            "A yes may mean I have heard you: ask for the day again in writing.");

    private Houses houses;
    private CustomsBook customs;
    private Greetings greetings;

    protected CalendarScene() {} // CDI proxy

    @Inject
    CalendarScene(Houses houses, CustomsBook customs, Greetings greetings) {
        this.houses = houses;
        this.customs = customs;
        this.greetings = greetings;
    }

    @Override
    public List<Deed> deeds(Partner partner, ScriptedPartner scripted, LocalDate today) {
        settle(partner.country());
        LocalDate first = today.minusDays(Promises.SPAN).plusDays(DAYS_BEFORE + 1);
        return greetings.upcoming(List.of(partner), first, today).stream()
                .filter(holiday -> holiday.side() == Side.PARTNER && holiday.festive())
                .filter(holiday -> holiday.from().isAfter(first) && isRemembered(partner, holiday))
                .map(holiday -> deed(partner, holiday, today))
                .toList();
    }

    private void settle(String country) {
        if (houses.ours().isEmpty()) {
            houses.add(new House("GB", "Europe/London", WorkingHours.USUAL));
        }
        if (ETIQUETTE.containsKey(country) && customs.ofCountry(country).isEmpty()) {
            Customs known = Customs.ofCountry(country);
            known.note(ETIQUETTE.get(country));
            customs.add(known);
        }
    }

    /** The overseas manufacturer is never forgotten; of the others each third feast is remembered. */
    private static boolean isRemembered(Partner partner, UpcomingHoliday holiday) {
        return partner.country().equals("KR") || (partner.code() + holiday.name()).hashCode() % 3 == 0;
    }

    private Deed deed(Partner partner, UpcomingHoliday holiday, LocalDate today) {
        LocalDate on = holiday.from().minusDays(DAYS_BEFORE);
        NewGreeting said = new NewGreeting(Side.US, holiday.from(), on, "A card from the whole team");
        return new Deed(
                (int) ChronoUnit.DAYS.between(on, today), () -> greetings.record(partner.id(), said, on, MANAGER));
    }
}
