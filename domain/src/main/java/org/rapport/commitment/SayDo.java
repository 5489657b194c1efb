package org.rapport.commitment;

import java.io.Serializable;
import java.util.Collection;

/**
 * Words against deeds of one side: of the commitments that can be judged, how many were kept. Strictly on the measured
 * day; fairly also where every new day was told in time and the last one held (science.md 3.4).
 */
public record SayDo(Proportion strict, Proportion fair) implements Serializable {
    /** The figure of {@code due} commitments, so many kept strictly and so many kept fairly. */
    public static SayDo of(long keptStrictly, long keptFairly, long due) {
        return new SayDo(new Proportion(keptStrictly, due), new Proportion(keptFairly, due));
    }

    static SayDo of(Collection<PromiseRecord> due) {
        long strictly =
                due.stream().filter(record -> record.outcome() == Outcome.KEPT).count();
        return of(strictly, due.stream().filter(PromiseRecord::keptFairly).count(), due.size());
    }
}
