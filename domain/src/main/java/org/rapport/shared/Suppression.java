package org.rapport.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Which groups of answers may be shown apart so that nobody can be recognised: none of fewer than {@code enough} people,
 * and never so that the hidden ones could be had by subtraction (complementary suppression).
 *
 * @param total whether the figure of all together may be shown
 * @param shown groups that may be shown, by name
 * @param hidden groups with answers that may not
 */
public record Suppression(boolean total, List<String> shown, List<String> hidden) {
    /** People needed before a group is shown. */
    public static final int ENOUGH = 5;

    public Suppression {
        shown = shown.stream().sorted().toList();
        hidden = hidden.stream().sorted().toList();
    }

    /** For groups of these sizes; groups without answers are left out. */
    public static Suppression of(Map<String, Integer> sizes, int enough) {
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        List<String> shown = new ArrayList<>(sizes.keySet().stream()
                .filter(group -> all >= enough && sizes.get(group) >= enough)
                .sorted(Comparator.comparing((String group) -> sizes.get(group)).thenComparing(group -> group))
                .toList());
        List<String> hidden = new ArrayList<>(sizes.keySet().stream()
                .filter(group -> sizes.get(group) > 0 && !shown.contains(group))
                .toList());
        while (!hidden.isEmpty() && !shown.isEmpty() && betrays(hidden, sizes, enough)) {
            hidden.add(shown.remove(0));
        }
        return new Suppression(all >= enough, shown, hidden);
    }

    private static boolean betrays(List<String> hidden, Map<String, Integer> sizes, int enough) {
        return hidden.size() == 1 || hidden.stream().mapToInt(sizes::get).sum() < enough;
    }
}
