package org.rapport.culture;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapport.commitment.Proportion;
import org.rapport.shared.Suppression;

/**
 * How much of the bad news about our own promises was brought early, by unit and quarter. Units of fewer than five people
 * stand together with others or not at all; nothing here is about a person.
 *
 * @param quarters the quarters shown, the earliest first
 * @param whole of the house, a proportion for each quarter
 * @param units the units that may be shown, by name
 * @param hidden units that may not
 */
public record BadNews(List<Quarter> quarters, List<Proportion> whole, List<Unit> units, List<String> hidden)
        implements Serializable {
    public BadNews {
        quarters = List.copyOf(quarters);
        whole = List.copyOf(whole);
        units = List.copyOf(units);
        hidden = List.copyOf(hidden);
    }

    /** A unit with a proportion for each quarter. */
    public record Unit(String name, List<Proportion> early) implements Serializable {
        public Unit {
            early = List.copyOf(early);
        }
    }

    /** A slip of a unit; {@code unit} is null where nobody knows whose it was. */
    record Told(String unit, Slip slip) {}

    /** By the people of each unit; the last quarters up to and with the given one. */
    static BadNews of(List<Told> slips, Map<String, Integer> people, Quarter last, int quarters) {
        List<Quarter> shown = IntStream.iterate(quarters - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(last::minus)
                .toList();
        Suppression suppression = Suppression.of(people, Suppression.ENOUGH);
        Map<String, List<Told>> byUnit = slips.stream()
                .filter(told -> told.unit() != null)
                .collect(Collectors.groupingBy(Told::unit, TreeMap::new, Collectors.toList()));
        List<Unit> units = new ArrayList<>();
        suppression.shown().stream()
                .filter(byUnit::containsKey)
                .forEach(unit -> units.add(new Unit(unit, proportions(byUnit.get(unit), shown))));
        return new BadNews(
                shown,
                proportions(suppression.total() ? slips : List.of(), shown),
                units,
                suppression.hidden().stream().filter(byUnit::containsKey).toList());
    }

    private static List<Proportion> proportions(List<Told> slips, List<Quarter> quarters) {
        return quarters.stream()
                .map(quarter -> {
                    List<Slip> own = slips.stream()
                            .map(Told::slip)
                            .filter(slip -> Quarter.of(slip.promised()).equals(quarter))
                            .toList();
                    return new Proportion(own.stream().filter(Slip::early).count(), own.size());
                })
                .toList();
    }
}
