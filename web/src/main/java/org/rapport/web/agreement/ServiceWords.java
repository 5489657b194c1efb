package org.rapport.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.rapport.agreement.MeasuringPeriod;
import org.rapport.agreement.ServiceSheet;
import org.rapport.agreement.ServiceSheet.LevelLine;
import org.rapport.agreement.ServiceSheet.PeriodLine;
import org.rapport.agreement.ServiceSheet.ValueLine;
import org.rapport.shared.Language;
import org.rapport.web.Format;
import org.rapport.web.Say;

/** Puts service levels, their values and periods into words. */
@Named
@ApplicationScoped
public class ServiceWords {
    private static final String MONTH = "MMM\u00a0uuuu";
    private static final String QUARTER = "QQQ\u00a0uuuu";

    private Say say;
    private Format format;

    protected ServiceWords() {} // CDI proxy

    @Inject
    public ServiceWords(Say say, Format format) {
        this.say = say;
        this.format = format;
    }

    /** {@code Oct 2026} or {@code Q3 2026}. */
    public String period(MeasuringPeriod period, LocalDate start) {
        return Language.current()
                .dates(period == MeasuringPeriod.MONTH ? MONTH : QUARTER)
                .format(start);
    }

    /** {@code at least 99.5 %}. */
    public String target(LevelLine level) {
        return say.of("service.target." + level.aim(), amount(level, level.target()));
    }

    /** {@code 99.2 %}. */
    public String amount(LevelLine level, double value) {
        return format.number(value) + "\u00a0" + level.unit();
    }

    /** The value of a period, or that nothing was measured. */
    public String value(LevelLine level, ValueLine line) {
        return line == null || line.value() == null ? say.of("service.unmeasured") : amount(level, line.value());
    }

    /** {@code met}, {@code missed}, or nothing where nothing was measured. */
    public String outcome(ValueLine line) {
        if (line == null || line.value() == null) {
            return "";
        }
        return say.of(line.met() ? "service.met" : "service.missed");
    }

    /** {@code below 99.5 %: 5 %; below 99 %: 10 %}, or that a miss gives nothing back. */
    public String credits(LevelLine level) {
        return level.credits().isEmpty()
                ? say.of("service.credits.none")
                : level.credits().stream()
                        .map(one -> say.of(
                                "service.credit." + level.aim(),
                                amount(level, one.threshold()),
                                format.number(one.percent())))
                        .collect(Collectors.joining("; "));
    }

    /** {@code 3 of 4 met, 75 %}, or what is still waited for. */
    public String attained(PeriodLine line) {
        return say.of("service.attained", line.met(), line.measured(), format.percent(line.attainment()))
                + (line.settledOn() == null ? " " + say.of("service.waiting") : "");
    }

    /** What the page found: how the latest settled period went. */
    public String finding(ServiceSheet sheet) {
        return sheet.periods().stream()
                .filter(line -> line.settledOn() != null)
                .findFirst()
                .map(line ->
                        say.of("service.finding", line.met(), line.measured(), period(line.period(), line.startsOn())))
                .orElseGet(() -> say.of("service.finding.none"));
    }
}
