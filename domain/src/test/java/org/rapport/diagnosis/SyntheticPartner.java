package org.rapport.diagnosis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.commitment.Said;
import org.rapport.shared.Side;

/**
 * An invented partner of which is known what it is: three years of promises, made by our own generator from a fixed seed.
 *
 * @param worseFrom the day from which it keeps fewer of its promises; null unless it deteriorates
 */
record SyntheticPartner(Kind kind, List<JudgedPromise> promises, LocalDate worseFrom) {
    static final LocalDate START = LocalDate.of(2023, 1, 2);
    static final int DAYS = 3 * 365;
    static final LocalDate END = START.plusDays(DAYS);

    private static final int LEAST_DAYS = 7;
    private static final int MOST_DAYS = 60;

    /** What it is: days between two promises on average, share missed, share missed after a miss and once it is worse. */
    enum Kind {
        /** Keeps nine promises in ten. */
        HEALTHY(6, .10, .10, .10),
        /** Has always missed every second one; that is no news. */
        CHRONICALLY_LATE(6, .50, .50, .50),
        /** Misses one in eight, and from a known day on four in nine. */
        DETERIORATING(6, .12, .12, .45),
        /** A promise every three weeks, misses come in bunches. */
        SMALL_AND_VOLATILE(21, .22, .50, .22);

        private final double every;
        private final double missed;
        private final double missedAgain;
        private final double worse;

        Kind(double every, double missed, double missedAgain, double worse) {
            this.every = every;
            this.missed = missed;
            this.missedAgain = missedAgain;
            this.worse = worse;
        }
    }

    /** So many partners of a kind; the same every time. */
    static List<SyntheticPartner> many(Kind kind, int many) {
        SplittableRandom chance = new SplittableRandom(20261122L + kind.ordinal());
        return IntStream.range(0, many).mapToObj(i -> one(kind, chance.split())).toList();
    }

    private static SyntheticPartner one(Kind kind, SplittableRandom chance) {
        LocalDate worse = kind == Kind.DETERIORATING ? START.plusDays(chance.nextInt(400, 700)) : null;
        List<RecordedCommitment> all = new ArrayList<>();
        boolean missed = false;
        double day = 0;
        while (day < DAYS) {
            LocalDate given = START.plusDays((long) day);
            LocalDate due = given.plusDays(chance.nextInt(LEAST_DAYS, MOST_DAYS));
            missed = chance.nextDouble() < share(kind, missed, worse != null && !due.isBefore(worse));
            long late = missed ? 1 + chance.nextInt(30) : -chance.nextInt(3);
            all.add(promise(all.size(), given, due, late));
            day += -kind.every * Math.log(1 - chance.nextDouble());
        }
        return new SyntheticPartner(kind, JudgedPromise.of(all, Side.PARTNER, END), worse);
    }

    private static double share(Kind kind, boolean missedBefore, boolean worse) {
        if (worse) {
            return kind.worse;
        }
        return missedBefore ? kind.missedAgain : kind.missed;
    }

    private static RecordedCommitment promise(int number, LocalDate given, LocalDate due, long late) {
        LocalDate done = due.plusDays(late);
        return new RecordedCommitment(
                new UUID(11, number),
                DiagnosisFixture.PARTNER,
                new PromiseRecord(
                        Side.PARTNER,
                        List.of(new Said(given, due, Side.PARTNER)),
                        CommitmentStatus.FULFILLED,
                        done,
                        1,
                        done),
                List.of());
    }

    /** Years in which a warning would be a false alarm. */
    double quietYears() {
        return (worseFrom == null ? DAYS : START.until(worseFrom, ChronoUnit.DAYS)) / 365.0;
    }
}
