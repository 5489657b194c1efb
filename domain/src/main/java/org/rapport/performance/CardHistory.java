package org.rapport.performance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapport.shared.Side;

/** The cards of one side with a partner, read once: the card that counts of each period, the newest period first. */
final class CardHistory {
    private final List<Scorecard> all;
    private final Map<LocalDate, Scorecard> counting;

    private CardHistory(List<Scorecard> all) {
        this.all = all;
        this.counting = new TreeMap<>(Comparator.reverseOrder());
        all.forEach(card -> counting.merge(
                card.period().from(), card, (one, other) -> one.number() > other.number() ? one : other));
    }

    static CardHistory of(Collection<Scorecard> cards, Side side) {
        return new CardHistory(
                cards.stream().filter(card -> card.side() == side).toList());
    }

    /** The card that counts of each period, the newest period first. */
    List<Scorecard> counting() {
        return List.copyOf(counting.values());
    }

    /** All cards of a period, the latest correction first. */
    List<Scorecard> versions(Period period) {
        return all.stream()
                .filter(card -> card.period().from().equals(period.from()))
                .sorted(Comparator.comparingInt(Scorecard::number).reversed())
                .toList();
    }

    Optional<Scorecard> of(Period period) {
        return Optional.ofNullable(counting.get(period.from()));
    }

    /** The standing of the newest period that has one and ended before a day. */
    Optional<Scorecard> standing(LocalDate before) {
        return counting.values().stream()
                .filter(card -> card.period().to().isBefore(before) && card.standing() != null)
                .findFirst();
    }

    /** Those of the periods that have no card although an earlier one has, or none has. */
    List<Period> missing(List<Period> periods) {
        LocalDate first =
                counting.keySet().stream().reduce((later, earlier) -> earlier).orElse(LocalDate.MIN);
        return periods.stream()
                .filter(period -> period.from().isAfter(first) && !counting.containsKey(period.from()))
                .toList();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether no later period has been closed. */
    boolean isNewest(Period period) {
        return counting.keySet().stream().noneMatch(from -> from.isAfter(period.from()));
    }
}
