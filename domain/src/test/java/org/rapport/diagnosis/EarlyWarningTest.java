package org.rapport.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.diagnosis.SyntheticPartner.Kind;

/** What the charts find and miss in invented partners, and that the manual says just that. */
class EarlyWarningTest {
    private static final int EACH = 200;
    private static final int IN_TIME = 365;
    private static final Path MANUAL = Path.of("../docs/early-warning.md");

    private static final List<SyntheticPartner> PARTNERS = Stream.of(Kind.values())
            .flatMap(kind -> SyntheticPartner.many(kind, EACH).stream())
            .toList();

    /** Days on which a chart warned, by partner. */
    private record Warned(SyntheticPartner partner, List<LocalDate> days) {
        /** Days from the known day to the first warning within a year of it. */
        Optional<Long> after() {
            return partner.worseFrom() == null
                    ? Optional.empty()
                    : days.stream()
                            .map(day -> ChronoUnit.DAYS.between(partner.worseFrom(), day))
                            .filter(after -> after >= 0 && after <= IN_TIME)
                            .findFirst();
        }

        long falseAlarms() {
            return days.stream()
                    .filter(day -> partner.worseFrom() == null || day.isBefore(partner.worseFrom()))
                    .count();
        }
    }

    private List<Warned> warned(WarningChart.Kind kind) {
        return PARTNERS.stream()
                .map(one -> new Warned(
                        one,
                        WarningChart.all(one.promises(), SyntheticPartner.END)
                                .get(kind.ordinal())
                                .warnings()))
                .toList();
    }

    /** A line of the table: precision, recall, median days to warn, false alarms per partner-year in all and by kind. */
    private String line(WarningChart.Kind kind) {
        List<Warned> all = warned(kind);
        long right = all.stream().filter(one -> one.after().isPresent()).count();
        long wrong = all.stream().mapToLong(Warned::falseAlarms).sum();
        List<String> cells = new ArrayList<>(List.of(
                kind.name(), percent((double) right / (right + wrong)), percent((double) right / EACH), median(all)));
        cells.add(perYear(all));
        Stream.of(Kind.values())
                .map(one -> all.stream()
                        .filter(warned -> warned.partner().kind() == one)
                        .toList())
                .forEach(group -> cells.add(perYear(group)));
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String median(List<Warned> all) {
        TimeToRecover days = TimeToRecover.ofSpells(all.stream()
                .filter(one -> one.partner().worseFrom() != null)
                .map(one -> new TimeToRecover.Spell(
                        one.after().orElse((long) IN_TIME), one.after().isPresent()))
                .toList());
        return days.median() == null ? "over " + IN_TIME : String.valueOf(Math.round(days.median()));
    }

    private static String perYear(List<Warned> all) {
        double years =
                all.stream().mapToDouble(one -> one.partner().quietYears()).sum();
        return String.format(
                Locale.ENGLISH,
                "%.2f",
                all.stream().mapToLong(Warned::falseAlarms).sum() / years);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    @Test
    void the_manual_says_what_the_charts_found() throws IOException {
        List<String> manual = Files.readAllLines(MANUAL);

        assertThat(manual)
                .contains(Stream.of(WarningChart.Kind.values()).map(this::line).toArray(String[]::new));
    }

    @Test
    void the_chart_that_alerts_follow_finds_most_that_deteriorate_and_seldom_cries_wolf() {
        List<Warned> all = warned(WarningChart.Kind.BERNOULLI);
        long found = all.stream().filter(one -> one.after().isPresent()).count();
        double years =
                PARTNERS.stream().mapToDouble(SyntheticPartner::quietYears).sum();

        assertThat(found).isGreaterThan(EACH * 9 / 10);
        assertThat(all.stream().mapToLong(Warned::falseAlarms).sum() / years).isLessThan(0.5);
    }

    @Test
    void the_same_seed_makes_the_same_partners() {
        assertThat(SyntheticPartner.many(Kind.DETERIORATING, 3))
                .isEqualTo(SyntheticPartner.many(Kind.DETERIORATING, 3));
    }
}
