package org.rapport.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;

/** Every review with every partner. */
public interface Reviews {
    void add(Review review);

    Optional<Review> withId(UUID id);

    Optional<Review> withNumber(UUID partner, int number);

    Optional<Review> withReference(UUID partner, String reference);

    /** The number that the next review with the partner gets. */
    int nextNumber(UUID partner);

    /** A page of the reviews within reach, newest first. Three queries. */
    Page<ReviewRow> page(Reach reach, ReviewQuery query);

    /** All reviews with a partner, newest first, with their actions. Two queries. */
    List<Review> ofPartner(UUID partner);

    /** Reviews that can be answered on the day and for whose answers of a user it waits, soonest first. */
    List<WaitingReview> waiting(UUID user, LocalDate day);

    /** Whoever has an account and has not handed in a review that can be answered on a day and is wanted by another. */
    List<MissingAnswers> missing(LocalDate day, LocalDate dueBy);

    /** Reviews of the partners that can be answered on the day, by side, where somebody has not handed in. */
    List<PendingReview> pending(Collection<UUID> partners, LocalDate day);

    /** Reviews of the partners whose next one opens by the day and was not planned yet. */
    List<Review> toFollow(Collection<UUID> partners, LocalDate day);

    /** Reviews of the partners whose last day has come and which are not closed. */
    List<Review> toClose(Collection<UUID> partners, LocalDate day);

    /** The day on which the review before this one was closed. */
    Optional<LocalDate> closedBefore(UUID partner, LocalDate day, UUID except);

    /** The answers of a review that were handed in. One query. */
    List<GivenAnswer> answers(UUID review);

    /** What these users, and whoever rated beside them, gave to each side of each partner, in parts of the scale. */
    List<RaterCorrection.Rating> habits(Collection<UUID> users);
}
