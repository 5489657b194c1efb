package org.rapport.diagnosis;

import java.io.Serializable;
import org.rapport.review.Aspect;
import org.rapport.review.ReviewResults;

/** How a side sees itself and how the other sees it in one aspect of the last closed review, on 1 to 5; means may be null. */
public record Seen(Aspect aspect, Double self, int selfN, Double other, int otherN, Double difference, boolean flagged)
        implements Serializable {
    static Seen of(ReviewResults.Line line) {
        return new Seen(
                line.aspect(),
                line.self(),
                line.selfN(),
                line.other(),
                line.otherN(),
                line.difference(),
                line.flagged());
    }
}
