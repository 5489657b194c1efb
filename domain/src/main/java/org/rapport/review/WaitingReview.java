package org.rapport.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A review that waits for somebody's answers: how many are given of how many, and by when they are wanted. */
public record WaitingReview(
        UUID review,
        UUID partner,
        String partnerCode,
        String partnerName,
        String title,
        LocalDate dueOn,
        LocalDate closesOn,
        int answered,
        int asked)
        implements Serializable {}
