package org.rapport.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.partner.PartnerRow;
import org.rapport.shared.Side;

/** Puts early warnings into sentences. */
record AlertWords(Map<UUID, PartnerRow> partners, LocalDate day, Words words) {

    /** Whether it waits for the reader, rather than warning of a side's promise. */
    static boolean isNeed(Alert alert) {
        boolean ours = alert.side() == Side.US || alert.rule() == AlertRule.GREETING;
        return ours && !isWarning(alert.rule());
    }

    /** Whether it warns of what a side owes. */
    static boolean isWarning(AlertRule rule) {
        return rule != AlertRule.NOTICE_DAY && rule != AlertRule.AGREEMENT_END && rule != AlertRule.GREETING;
    }

    List<Need> needs(List<Alert> standing) {
        return known(standing).stream()
                .filter(AlertWords::isNeed)
                .map(alert -> new Need(partner(alert).name(), path(alert), need(alert)))
                .toList();
    }

    List<Warning> warnings(List<Alert> standing, int most) {
        return known(standing).stream()
                .filter(alert -> isWarning(alert.rule()))
                .limit(most)
                .map(alert -> new Warning(alert.side(), partner(alert).name(), path(alert), sentence(alert)))
                .toList();
    }

    /** Each warning in a sentence; to a guest it is told without the words of our house. */
    List<AlertLine> lines(List<Alert> standing, boolean guest) {
        return known(standing).stream()
                .map(alert -> new AlertLine(
                        alert.id(),
                        alert.rule(),
                        alert.side(),
                        partner(alert).name(),
                        partner(alert).code(),
                        path(alert),
                        guest ? plain(alert) : told(alert),
                        alert.about()))
                .toList();
    }

    private String told(Alert alert) {
        return words.has("alert." + alert.rule() + "." + alert.side()) ? sentence(alert) : plain(alert);
    }

    private String plain(Alert alert) {
        String rule = words.say("alert.rule." + alert.rule());
        return words.say("alert.plain", rule, alert.title(), new Days(day, words.locale()).day(alert.about()));
    }

    /** What is left out, so that no row is missing silently. */
    List<String> limits(List<Alert> standing, int most) {
        long all = known(standing).stream()
                .filter(alert -> isWarning(alert.rule()))
                .count();
        return all <= most ? List.of() : List.of(words.say("alert.limit", most, all));
    }

    private List<Alert> known(List<Alert> standing) {
        return standing.stream()
                .filter(alert -> partners.containsKey(alert.partner()))
                .toList();
    }

    private String sentence(Alert alert) {
        Days days = new Days(day, words.locale());
        String key = "alert." + alert.rule() + "." + alert.side();
        String promised = days.day(alert.about());
        if (alert.rule() != AlertRule.AT_RISK) {
            boolean over = alert.about().isBefore(day);
            long overdue = ChronoUnit.DAYS.between(alert.about(), day);
            return words.say(
                    over ? key.replace("DUE.", "OVERDUE.") : key,
                    partner(alert).name(),
                    alert.title(),
                    promised,
                    overdue);
        }
        return words.say(
                key,
                partner(alert).name(),
                alert.title(),
                promised,
                alert.likely().map(days::brief).orElse(""),
                alert.late().map(days::brief).orElse(""));
    }

    private String need(Alert alert) {
        return words.say(
                "alert." + alert.rule(),
                alert.title(),
                new Days(day, words.locale()).day(alert.about()),
                ChronoUnit.DAYS.between(day, alert.about()));
    }

    private PartnerRow partner(Alert alert) {
        return partners.get(alert.partner());
    }

    private String path(Alert alert) {
        return AlertPlace.path(
                alert.rule(), alert.subject(), alert.side(), partner(alert).code());
    }
}
