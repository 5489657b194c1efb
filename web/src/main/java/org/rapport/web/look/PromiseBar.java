package org.rapport.web.look;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.shared.Side;

/**
 * What one side promised, what became of the day, and what its own record expects, on a shared time axis.
 *
 * @param promises the first promise and every later one, in the order they were said; never empty
 * @param done day of fulfilment, null while open
 * @param likely day by which half of such promises are done, null if not known or no longer needed
 * @param safe day by which 8 in 10 of such promises are done
 * @param result what became of it, in words
 */
public record PromiseBar(
        Side side,
        DayScale axis,
        LocalDate today,
        List<Said> promises,
        LocalDate done,
        LocalDate likely,
        LocalDate safe,
        String result)
        implements Serializable {
    /** A day that was promised: when it was said, for which day, who asked for it, and whether the old day had passed. */
    public record Said(LocalDate on, LocalDate promised, Side askedBy, boolean surprise) implements Serializable {}

    public PromiseBar {
        promises = List.copyOf(promises);
    }

    public boolean open() {
        return done == null;
    }

    public Said first() {
        return promises.get(0);
    }

    public Said last() {
        return promises.get(promises.size() - 1);
    }

    /** Every promise but the last. */
    public List<Said> before() {
        return promises.subList(0, promises.size() - 1);
    }

    /** Every promise but the first. */
    public List<Said> later() {
        return promises.subList(1, promises.size());
    }

    /** Whether the last day was asked for by the other side. */
    public boolean askedAcross() {
        return promises.size() > 1 && last().askedBy() != side;
    }

    /** Whether the line goes beyond the first promise. */
    public boolean slipped() {
        return end().isAfter(first().promised());
    }

    public boolean foreseen() {
        return open() && likely != null && safe != null;
    }

    public String x(LocalDate day) {
        return axis.percent(day);
    }

    /** Where the solid line ends: at the first promise, or at an earlier fulfilment. */
    public String solidEnd() {
        return x(done != null && done.isBefore(first().promised()) ? done : first().promised());
    }

    public String slipEnd() {
        return x(end());
    }

    public String foreseenWidth() {
        return axis.width(likely, safe.isAfter(likely) ? safe : likely.plusDays(1));
    }

    private LocalDate end() {
        if (done != null) {
            return done;
        }
        return last().promised().isAfter(today) ? last().promised() : today;
    }
}
