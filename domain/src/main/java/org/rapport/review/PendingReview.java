package org.rapport.review;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** An open review in which some of a side have not handed in. */
public record PendingReview(
        UUID review, UUID partner, String title, LocalDate dueOn, LocalDate closesOn, Side side, long missing) {}
