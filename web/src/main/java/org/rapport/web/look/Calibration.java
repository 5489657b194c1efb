package org.rapport.web.look;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.rapport.shared.Side;
import org.rapport.web.Scale;

/** How often days stated with a certainty have really held, for one side; shares 0 to 1, n dates. */
public record Calibration(Side side, long n, List<Level> levels) implements Serializable {
    private static final Scale HELD = new Scale(0, 1, 160, 0);
    private static final Scale STATED = new Scale(0, 1, 0, 100);
    private static final double NARROW = .9;

    /** A stated certainty, the share that held, and its 95 % interval. */
    public record Level(double stated, double held, double low, double high) implements Serializable {
        public String x() {
            return STATED.percent(stated);
        }

        public String y() {
            return HELD.number(held);
        }

        public String lowY() {
            return HELD.number(low);
        }

        public String highY() {
            return HELD.number(high);
        }

        /** Height of the stated certainty, where the level would lie if dates did what they say. */
        public String gridY() {
            return HELD.number(stated);
        }

        public String labelY() {
            return Scale.text(HELD.at(stated) - 4);
        }

        /** Whether its label finds room only on wide screens. */
        public boolean narrow() {
            return stated > NARROW;
        }
    }

    public Calibration {
        levels = List.copyOf(levels);
    }

    /** The level the sentence about this chart speaks of: the one stated as 80 %, or else the first. */
    public Optional<Level> spoken() {
        return levels.stream()
                .filter(level -> Math.abs(level.stated() - .8) < .001)
                .findFirst()
                .or(() -> levels.stream().findFirst());
    }
}
