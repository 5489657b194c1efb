package org.rapport.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.partner.DayCloser;

/**
 * Measures, when a month is over, what it came to between the two sides: the longest silence, the answers, the things
 * told as agreed. What is written down late corrects the months it belongs to; measuring again changes nothing.
 */
@ApplicationScoped
@Transactional
public class MonthClosing implements DayCloser {
    private static final int MOST_MONTHS = 24;

    private MonthFigures figures;
    private MonthMeasures measures;
    private Event<Object> events;

    protected MonthClosing() {} // CDI proxy

    @Inject
    public MonthClosing(MonthFigures figures, MonthMeasures measures, Event<Object> events) {
        this.figures = figures;
        this.measures = measures;
        this.events = events;
    }

    @Override
    public String counted() {
        return "months-measured";
    }

    @Override
    public int close(LocalDate day, Collection<UUID> partners) {
        YearMonth month = YearMonth.from(day);
        return partners.isEmpty() || !day.equals(month.atEndOfMonth()) ? 0 : measure(partners, month);
    }

    /** Measures anew the months from the one of a day up to the last that is over. */
    public void correct(UUID partner, LocalDate from, LocalDate today) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        YearMonth first = YearMonth.from(from);
        YearMonth earliest = last.minusMonths(MOST_MONTHS);
        for (YearMonth month = first.isBefore(earliest) ? earliest : first;
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            measure(List.of(partner), month);
        }
    }

    private int measure(Collection<UUID> partners, YearMonth month) {
        Map<UUID, MonthFigure> known =
                figures.of(partners, month).stream().collect(Collectors.toMap(MonthFigure::id, Function.identity()));
        int changed = 0;
        for (MonthFigure.Measure measure : measures.of(partners, month)) {
            changed += keep(known.remove(measure.id()), measure) ? 1 : 0;
        }
        known.values().forEach(this::takeBack);
        return changed + known.size();
    }

    private boolean keep(MonthFigure figure, MonthFigure.Measure measure) {
        if (figure == null) {
            figures.add(new MonthFigure(measure));
        } else if (!figure.correct(measure)) {
            return false;
        }
        events.fire(new MonthMeasured(
                measure.id(),
                measure.partner(),
                measure.side(),
                measure.kind(),
                measure.month().atEndOfMonth(),
                measure.taken(),
                measure.agreed()));
        return true;
    }

    private void takeBack(MonthFigure figure) {
        figures.remove(figure);
        events.fire(new MonthTakenBack(figure.id(), figure.kind()));
    }
}
