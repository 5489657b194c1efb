package org.rapport.web.review;

import org.rapport.review.Aspect;
import org.rapport.review.ReviewResults;
import org.rapport.review.ReviewResults.Line;
import org.rapport.shared.Side;

/**
 * The sentence that a page of results begins with: the widest gap that is no chance, else that there is none.
 *
 * @param key key of its message, which an adjective fills
 * @param aspect what the gap is about, null where there is none
 */
public record ReviewFinding(String key, Aspect aspect) {
    /** What the reader of a side is told first. */
    public static ReviewFinding of(ReviewResults results, Side reader) {
        if (results.widest().isEmpty()) {
            return new ReviewFinding("review.finding.none", null);
        }
        Line widest = results.widest().get();
        if (!widest.flagged()) {
            return new ReviewFinding(results.judged() ? "review.finding.alike" : "review.finding.few", null);
        }
        String who = widest.about() == reader ? "own" : "other";
        String which = widest.difference() > 0 ? "above" : "below";
        String guest = reader == Side.PARTNER ? "guest." : "";
        return new ReviewFinding("review.finding." + guest + who + "." + which, widest.aspect());
    }
}
