package org.rapport.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Side;

/** What the night reads and writes in bulk; ranges of partners are by the order of their ids. */
public interface NightStore {
    /** One side of one relationship. */
    record Key(UUID partner, Side side) {}

    /** A snapshot and the sums it stands for. */
    record Base(Snapshot snapshot, TrustSums sums) {
        /** To go on from, while these sums stay as they are. */
        State state() {
            return new State(snapshot.day(), snapshot.mark(), snapshot.policy(), sums.copy());
        }
    }

    /** What one side of one relationship had come to, to go on from: the sums of a day that know all lines up to a mark. */
    record State(LocalDate day, long mark, int policy, TrustSums sums) {}

    /** Takes lines of evidence as they are read, by their bare figures; the day is an epoch day. */
    @FunctionalInterface
    interface Lines {
        void line(
                UUID partner, Side side, Dimension dimension, long day, double value, double weight, boolean deception);
    }

    /** Ids of all active partners, in order. */
    List<UUID> partners();

    /** Place of the last line, once all lines before it are there for good. */
    long mark();

    /** The last closed day before the given one. */
    Optional<LocalDate> dayBefore(LocalDate day);

    /** The latest snapshots of a day with their sums. */
    Map<Key, Base> bases(LocalDate day, UUID first, UUID last);

    /** The sums of the latest snapshots of a day; whoever asks may carry them on. */
    Map<Key, State> states(LocalDate day, UUID first, UUID last);

    /** Lines that a state of (day, mark) does not hold yet, up to another (day, mark). */
    void since(LocalDate day, long mark, NightMark night, UUID first, UUID last, Lines lines);

    /** All lines up to a night's day and mark. */
    void all(NightMark night, UUID first, UUID last, Lines lines);

    /** Promises that could be judged by a day, and those kept. */
    Map<Key, Snapshot.Promises> promises(LocalDate day, UUID first, UUID last);

    void write(List<Base> snapshots);
}
