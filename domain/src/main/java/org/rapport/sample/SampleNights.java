package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.rapport.trust.NightScoring;

/**
 * Keeps the scores of the sample portfolio's past as the nights would have: one day of each week, and every day of the
 * last two weeks up to the day before yesterday. Yesterday is left to the first real night.
 */
@ApplicationScoped
public class SampleNights {
    private static final int WEEK = 7;
    private static final int RECENT = 15;

    private NightScoring scoring;
    private Clock clock;

    protected SampleNights() {} // CDI proxy

    @Inject
    public SampleNights(NightScoring scoring, Clock clock) {
        this.scoring = scoring;
        this.clock = clock;
    }

    /** Scores the past days, the oldest first; again, it changes nothing. */
    public void keepScores() {
        LocalDate today = LocalDate.now(clock);
        for (int ago = Promises.SPAN; ago >= 2; ago--) {
            if (ago <= RECENT || ago % WEEK == 1) {
                scoring.score(today.minusDays(ago));
            }
        }
    }

    /** The day that the first real night closes. */
    public LocalDate yesterday() {
        return LocalDate.now(clock).minusDays(1);
    }
}
