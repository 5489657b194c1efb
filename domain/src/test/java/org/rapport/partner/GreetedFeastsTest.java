package org.rapport.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreetedFeastsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanksgiving Day",
                "National Day of Thanksgiving",
                "Chinese New Year's Eve",
                "Eid al-Fitr (estimated)",
                "Buddha's Birthday; Children's Day",
                "Mid-Autumn Festival; National Day",
                "Dr. B. R. Ambedkar's Birthday; Diwali",
                "Tết",
                "Holi"
            })
    void people_greet_on_feasts(String name) {
        assertThat(GreetedFeasts.holds(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Labor Thanksgiving Day",
                "Federal Day of Thanksgiving, Repentance and Prayer",
                "National Day of Mourning",
                "National Day for Truth and Reconciliation",
                "Good Friday",
                "Independence Movement Day",
                "Greenery Day",
                "Emperor's Birthday",
                "International Women's Day",
                "Substitute Holiday",
                "Holiday"
            })
    void nobody_greets_on_other_days_off(String name) {
        assertThat(GreetedFeasts.holds(name)).isFalse();
    }

    @Test
    void japan_is_greeted_at_the_turn_of_the_year_only() {
        Set<String> greeted = ShippedCalendars.read().stream()
                .filter(day -> day.country().equals("JP") && GreetedFeasts.holds(day.name()))
                .map(NewCalendarDay::name)
                .collect(Collectors.toSet());
        assertThat(greeted).containsExactly("New Year's Day");
    }

    @Test
    void every_country_of_the_shipped_table_has_a_feast_to_greet_on() {
        List<String> countries = ShippedCalendars.read().stream()
                .map(NewCalendarDay::country)
                .distinct()
                .toList();
        assertThat(countries)
                .allMatch(country -> ShippedCalendars.read().stream()
                        .anyMatch(day -> day.country().equals(country) && GreetedFeasts.holds(day.name())));
    }
}
