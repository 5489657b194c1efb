package org.rapport.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapport.partner.Partner;
import org.rapport.shared.Language;
import org.rapport.web.Say;

/** The names of countries. */
@Named
@ApplicationScoped
public class Countries {
    private final Say say = new Say();

    /** The name of a country by its two letters. */
    public String name(String code) {
        return Partner.UNKNOWN_COUNTRY.equals(code)
                ? say.of("calendar.country.unknown")
                : new Locale("", code).getDisplayCountry(Language.current().locale());
    }

    /** The codes of all countries by their names, for a choice. */
    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(
                        this::name, Collator.getInstance(Language.current().locale())))
                .forEach(code -> choices.put(name(code), code));
        return choices;
    }
}
