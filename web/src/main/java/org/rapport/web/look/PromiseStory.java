package org.rapport.web.look;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.rapport.shared.Side;
import org.rapport.web.look.PromiseBar.Said;

/**
 * What was said of one commitment, and when: a row for each promise, the honest date, the status reports below.
 *
 * @param likely day by which half of such promises are done, null if unknown or done
 * @param safe day by which 8 in 10 are done
 * @param summary what the picture shows, in a sentence
 */
public record PromiseStory(
        Side side,
        DayScale axis,
        LocalDate today,
        List<Said> promises,
        LocalDate done,
        LocalDate likely,
        LocalDate safe,
        List<Report> reports,
        String summary)
        implements Serializable {
    private static final int FIRST = 48;
    private static final int STEP = 40;

    /** What the promisor said of an open commitment. */
    public enum Word {
        ON_TRACK,
        WRONG,
        AT_RISK,
        OFF_TRACK
    }

    /** A status report; {@link Word#WRONG} is one that said on track and was not so. */
    public record Report(LocalDate on, Word word) implements Serializable {}

    /** A promise as it is drawn; {@code nextX} is where the next one was said, null for the last. */
    public record Row(Said said, boolean first, boolean last, int y, String fromX, String toX, String nextX)
            implements Serializable {
        public int up() {
            return y - 9;
        }

        public int down() {
            return y + 9;
        }

        public int textY() {
            return y + 4;
        }

        public int linkFrom() {
            return y + 4;
        }

        public int linkTo() {
            return y + STEP - 9;
        }
    }

    public PromiseStory {
        promises = List.copyOf(promises);
        reports = List.copyOf(reports);
    }

    public List<Row> rows() {
        return IntStream.range(0, promises.size()).mapToObj(this::row).toList();
    }

    public boolean foreseen() {
        return done == null && likely != null && safe != null;
    }

    /** Whether today lies on the axis: not for what ended long ago. */
    public boolean current() {
        return !today.isAfter(axis.to());
    }

    public int honestY() {
        return FIRST + STEP * promises.size() + 4;
    }

    public int reportsY() {
        return honestY() + 56;
    }

    public int bottom() {
        return reportsY() + 42;
    }

    public int height() {
        return bottom() + 20;
    }

    public String x(LocalDate day) {
        return axis.percent(day);
    }

    public String foreseenWidth() {
        return axis.width(likely, safe.isAfter(likely) ? safe : likely.plusDays(1));
    }

    private Row row(int i) {
        Said said = promises.get(i);
        boolean last = i == promises.size() - 1;
        return new Row(
                said,
                i == 0,
                last,
                FIRST + STEP * i,
                x(said.on()),
                x(said.promised()),
                last ? null : x(promises.get(i + 1).on()));
    }
}
