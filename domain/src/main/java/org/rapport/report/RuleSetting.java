package org.rapport.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a rule for early warnings is set.
 *
 * @param on whether it warns at all
 * @param days length of its window; 0 where the rule has none
 * @param steps at which people are mailed, in the order in which they come; after the last the warning stays listed
 */
public record RuleSetting(AlertRule rule, boolean on, int days, List<Integer> steps) implements Serializable {
    /** Longest window, in days. */
    public static final int MOST_DAYS = 730;

    private static final int MOST_STEPS = 6;
    private static final int LATEST_STEP = 365;

    public RuleSetting {
        boolean windowed = rule.span() != AlertSpan.OPEN;
        if (windowed ? days < 1 || days > MOST_DAYS : days != 0) {
            throw new AlertDaysOutOfRange(days, windowed ? 1 : 0, windowed ? MOST_DAYS : 0);
        }
        boolean ahead = rule.span() == AlertSpan.AHEAD;
        int least = ahead ? -LATEST_STEP : 0;
        int most = ahead ? days : LATEST_STEP;
        if (steps.size() > MOST_STEPS || steps.stream().anyMatch(step -> step < least || step > most)) {
            throw new AlertStepsNotUsable(text(steps), MOST_STEPS, least, most);
        }
        Comparator<Integer> inTime = ahead ? Comparator.reverseOrder() : Comparator.naturalOrder();
        steps = steps.stream().distinct().sorted(inTime).toList();
    }

    /** How a rule is set until an administrator sets it otherwise. */
    public static RuleSetting usual(AlertRule rule) {
        return new RuleSetting(rule, true, rule.usualDays(), rule.usualSteps());
    }

    /** Steps as people write them: {@code 30, 14, 1}; nothing means that nobody is mailed. */
    public static List<Integer> steps(String text) {
        try {
            return Stream.of(text == null ? new String[0] : text.split("[,;\\s]+"))
                    .filter(step -> !step.isBlank())
                    .map(step -> Integer.valueOf(step.replace('\u2212', '-')))
                    .toList();
        } catch (NumberFormatException e) {
            throw new AlertStepsNotUsable(text, MOST_STEPS, -LATEST_STEP, MOST_DAYS);
        }
    }

    /** The steps as people write them. */
    public String stepsText() {
        return text(steps);
    }

    private static String text(List<Integer> steps) {
        return steps.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /**
     * The day of the last step that has come by a day, by window: a step whose night was missed counts until the next comes.
     *
     * @param about the day that the warning is about
     * @param raised the day whose night raised it
     */
    Optional<LocalDate> reached(LocalDate about, LocalDate raised, LocalDate day) {
        return steps.stream()
                .map(step -> rule.span() == AlertSpan.AHEAD ? about.minusDays(step) : raised.plusDays(step))
                .filter(step -> !step.isAfter(day))
                .max(Comparator.naturalOrder());
    }
}
