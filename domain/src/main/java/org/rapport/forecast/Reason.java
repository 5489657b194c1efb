package org.rapport.forecast;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** One reason for an honest date, in numbers; its words are a message with these arguments. */
public sealed interface Reason extends Serializable {
    /** Message key. */
    String key();

    /** What the message is filled with, in order. */
    Object[] arguments();

    /** The own record: how many promises, and as how many fresh ones they count. */
    record OwnRecord(Side promisor, int promises, double weight) implements Reason {
        @Override
        public String key() {
            return (promises == 0 ? "honest.own.none." : "honest.own.") + promisor;
        }

        @Override
        public Object[] arguments() {
            return new Object[] {promises, weight};
        }
    }

    /** How much longer than first said it typically takes; below 0 is sooner. */
    record TypicalSlip(Side promisor, double share) implements Reason {
        @Override
        public String key() {
            return (share < 0 ? "honest.typical.sooner." : "honest.typical.") + promisor;
        }

        @Override
        public Object[] arguments() {
            return new Object[] {Math.abs(share)};
        }
    }

    /** The same for what was promised since a day. */
    record RecentSlip(LocalDate since, double share) implements Reason {
        @Override
        public String key() {
            return share < 0 ? "honest.recent.sooner" : "honest.recent";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {since, Math.abs(share)};
        }
    }

    /** Comparable relationships: in own promises, what they weigh; how many promises of how many relationships. */
    record Reference(double units, int promises, int partners) implements Reason {
        @Override
        public String key() {
            return "honest.reference";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {units, promises, partners};
        }
    }

    /** There is no experience yet: published figures on projects stand in. */
    record Generic(int fewest) implements Reason {
        @Override
        public String key() {
            return "honest.generic";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {fewest};
        }
    }

    /** Days that have passed of those promised. */
    record DaysPassed(long passed, long promised) implements Reason {
        @Override
        public String key() {
            return passed > promised ? "honest.over" : "honest.passed";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {passed, promised, passed - promised};
        }
    }

    /** Days without work that the honest day was moved over. */
    record NotWorked(LocalDate from, LocalDate to) implements Reason {
        @Override
        public String key() {
            return from.equals(to) ? "honest.notWorked.day" : "honest.notWorked";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {from, to};
        }
    }

    /** Nothing in the record took so long and then ended. */
    record NoPrecedent() implements Reason {
        @Override
        public String key() {
            return "honest.noPrecedent";
        }

        @Override
        public Object[] arguments() {
            return new Object[0];
        }
    }

    /** How often days that were given at this level held. */
    record Held(Side promisor, Coverage coverage) implements Reason {
        @Override
        public String key() {
            String verdict =
                    coverage.high() < coverage.level() ? "early" : coverage.low() > coverage.level() ? "late" : "fair";
            return "honest.held." + verdict + "." + promisor;
        }

        @Override
        public Object[] arguments() {
            return new Object[] {
                coverage.n(), coverage.hits(), coverage.share(), coverage.low(), coverage.high(), coverage.level()
            };
        }
    }
}
