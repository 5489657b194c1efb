package org.rapport;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.rapport.forecast.ForecastKernels;
import org.rapport.trust.ScoreKernels;

/** Measures the innermost pieces of scores and forecasts, each in a virtual machine of its own, and their ratios. */
class KernelsBench {
    private static final TimeValue SHORT = TimeValue.milliseconds(300);

    @Test
    void kernels() throws RunnerException {
        Map<String, Double> times = times();
        times.forEach((name, time) -> say("  %-40s %10.4f µs", name, time));
        times.keySet().stream()
                .filter(name -> name.contains("_by_"))
                .forEach(other -> ratio(times, other.substring(0, other.indexOf("_by_")), other));
        ratio(times, "sums_of_a_side_a_day_later", "sums_of_a_side");
    }

    private static Map<String, Double> times() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ScoreKernels.class.getName())
                        .include(ForecastKernels.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(SHORT)
                        .measurementIterations(5)
                        .measurementTime(SHORT)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        return results.stream()
                .map(RunResult::getPrimaryResult)
                .collect(Collectors.toMap(Result::getLabel, Result::getScore, (one, same) -> one, TreeMap::new));
    }

    private static void ratio(Map<String, Double> times, String quick, String other) {
        say("  %s: %.4f of %s", quick, times.get(quick) / times.get(other), other);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
