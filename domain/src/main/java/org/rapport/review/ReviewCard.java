package org.rapport.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * A review as its own page shows it before it is closed.
 *
 * @param raters who was asked; empty for readers who do not run reviews
 * @param edition to be given back when it is planned anew
 */
public record ReviewCard(
        ReviewRow review,
        UUID questionnaire,
        UUID version,
        String questionnaireName,
        int versionNumber,
        int edition,
        List<RaterLine> raters,
        List<ActionLine> actions)
        implements Serializable {
    /** Somebody who was asked, and how far the sheet is. */
    public record RaterLine(UUID id, Side side, String name, Work work, int answered, int asked, LocalDate finishedOn)
            implements Serializable {
        static RaterLine of(Rater rater) {
            return new RaterLine(
                    rater.id(),
                    rater.side(),
                    rater.name(),
                    rater.work(),
                    rater.answered(),
                    rater.asked(),
                    rater.finishedOn());
        }
    }

    /** Something agreed. */
    public record ActionLine(
            int number,
            Side side,
            String owner,
            String what,
            LocalDate dueOn,
            LocalDate proposedOn,
            LocalDate ourConfirmedOn,
            LocalDate theirConfirmedOn,
            LocalDate doneOn)
            implements Serializable {
        static ActionLine of(ReviewAction action) {
            return new ActionLine(
                    action.number(),
                    action.side(),
                    action.owner(),
                    action.what(),
                    action.dueOn(),
                    action.proposedOn(),
                    action.confirmedOn(Side.US),
                    action.confirmedOn(Side.PARTNER),
                    action.doneOn());
        }

        /** Whether the side has confirmed. */
        public boolean isConfirmed(Side side) {
            return (side == Side.US ? ourConfirmedOn : theirConfirmedOn) != null;
        }
    }
}
