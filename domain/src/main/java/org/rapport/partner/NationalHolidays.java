package org.rapport.partner;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.jaxb.JaxbConfigurationService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The public holidays that the Jollyday library knows: those of a whole country, not of its regions. */
@ApplicationScoped
public class NationalHolidays {
    /** How a day found here names its source. */
    public static final String SOURCE = "Jollyday";

    private static final Properties READER = new Properties();

    static {
        READER.setProperty("configuration.service.impl", JaxbConfigurationService.class.getName());
    }

    private final Map<String, Map<LocalDate, DayOff>> known = new ConcurrentHashMap<>();

    /** Whether the library knows the country at all. */
    public boolean knows(String country) {
        return getClass().getClassLoader().getResource("holidays/Holidays_" + code(country) + ".xml") != null;
    }

    /** The days off of a year; none for a country the library does not know. */
    public Map<LocalDate, DayOff> of(String country, int year) {
        return known.computeIfAbsent(country + year, key -> read(country, year));
    }

    private Map<LocalDate, DayOff> read(String country, int year) {
        return knows(country) ? byDay(holidays(country, year)) : Map.of();
    }

    /** Jollyday finds its parts through the class loader of the thread, which a server sets to anything. */
    private static Set<Holiday> holidays(String country, int year) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(NationalHolidays.class.getClassLoader());
        try {
            return HolidayManager.getInstance(ManagerParameters.create(code(country), READER))
                    .getHolidays(Year.of(year));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Map<LocalDate, DayOff> byDay(Set<Holiday> holidays) {
        Map<LocalDate, DayOff> days = new TreeMap<>();
        holidays.stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .sorted()
                .forEach(holiday -> days.putIfAbsent(holiday.getDate(), dayOff(holiday)));
        return days;
    }

    private static DayOff dayOff(Holiday holiday) {
        boolean byTheMoon = holiday.getPropertiesKey().toLowerCase(Locale.ROOT).startsWith("islamic");
        return new DayOff(
                holiday.getDate(), holiday.getDescription(Locale.ENGLISH), DayKind.HOLIDAY, SOURCE, byTheMoon);
    }

    private static String code(String country) {
        return country.toLowerCase(Locale.ROOT);
    }
}
