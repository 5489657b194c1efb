package org.rapport.culture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapport.shared.Suppression;

/**
 * The strokes of one question, turned into what may be shown: units of five answers and more, none whose figure would
 * give the hidden ones away, and no small group of which all gave the same extreme point (science report §5).
 */
final class PulseTally {
    /** Groups up to this size are hidden where all agree on an extreme point. */
    private static final int SMALL = 2 * Suppression.ENOUGH;

    private final Map<String, int[]> units = new TreeMap<>();

    PulseTally(List<Stroke> strokes) {
        strokes.stream()
                .filter(stroke -> stroke.point() > 0)
                .forEach(stroke ->
                        units.computeIfAbsent(stroke.unit(), unit -> new int[Pulse.HIGHEST])[stroke.point() - 1] +=
                                stroke.n());
    }

    /** All together. */
    PulseFigure whole() {
        int[] all = new int[Pulse.HIGHEST];
        units.values().forEach(counts -> IntStream.range(0, all.length).forEach(i -> all[i] += counts[i]));
        boolean shown = suppression().total() && !alike(all);
        return shown
                ? new PulseFigure(
                        null, sum(all), mean(all), IntStream.of(all).boxed().toList())
                : PulseFigure.hidden(null);
    }

    /** Each unit, by name. */
    List<PulseFigure> units() {
        Suppression suppression = suppression();
        return units.entrySet().stream()
                .map(entry -> suppression.shown().contains(entry.getKey())
                        ? new PulseFigure(entry.getKey(), sum(entry.getValue()), mean(entry.getValue()), List.of())
                        : PulseFigure.hidden(entry.getKey()))
                .toList();
    }

    private Suppression suppression() {
        return Suppression.of(
                units.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> size(entry.getValue()))),
                Suppression.ENOUGH);
    }

    /** People of a group; of one that must stay hidden never as many as are enough. */
    private static int size(int[] counts) {
        return alike(counts) ? Math.min(sum(counts), Suppression.ENOUGH - 1) : sum(counts);
    }

    private static boolean alike(int[] counts) {
        int n = sum(counts);
        return n > 0 && n < SMALL && (counts[0] == n || counts[Pulse.HIGHEST - 1] == n);
    }

    private static int sum(int[] counts) {
        return IntStream.of(counts).sum();
    }

    private static double mean(int[] counts) {
        int points =
                IntStream.range(0, counts.length).map(i -> (i + 1) * counts[i]).sum();
        return Math.round(10.0 * points / sum(counts)) / 10.0;
    }
}
