package org.rapport.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.forecast.ForecastService;
import org.rapport.forecast.HonestDate;
import org.rapport.forecast.Optimism;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.calendar.DayHint;

/** What the record says of a day while it is being typed. */
@ApplicationScoped
public class HonestHint {
    private static final int TEN = 10;

    private ForecastService forecasts;
    private DayHint days;
    private Say say;
    private Format format;

    protected HonestHint() {} // CDI proxy

    @Inject
    public HonestHint(ForecastService forecasts, DayHint days, Say say, Format format) {
        this.forecasts = forecasts;
        this.days = days;
        this.say = say;
        this.format = format;
    }

    /** The hint, a warning where the day is more optimistic than the record, and what the calendars say; each may be empty. */
    public record Hint(String text, String warning, List<String> days) {
        Hint(String text, String warning) {
            this(text, warning, List.of());
        }

        Hint with(List<String> clashes) {
            return new Hint(text, warning, clashes);
        }

        public boolean warns() {
            return !warning.isEmpty();
        }
    }

    /** For a day promised on another one; the days may be missing yet. */
    public Hint of(UUID partner, Side promisor, LocalDate from, LocalDate due) {
        if (partner == null || promisor == null || from == null || due == null) {
            return new Hint(say.of("commitment.hint.empty"), "");
        }
        if (due.isBefore(from)) {
            return new Hint("", say.of("DueBeforeStart", format.day(due), format.day(from)));
        }
        return of(forecasts.forPromise(partner, promisor, from, due), due).with(days.of(partner, due));
    }

    Hint of(HonestDate honest, LocalDate due) {
        String text = say.of(
                "commitment.hint",
                format.shortDay(honest.p50()),
                format.shortDay(honest.p80()),
                format.day(due),
                Math.round(honest.onTime() * TEN));
        return new Hint(text, honest.optimism() == Optimism.NONE ? "" : say.of("commitment.hint." + honest.optimism()));
    }
}
