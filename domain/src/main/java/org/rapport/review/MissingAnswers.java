package org.rapport.review;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who was asked and has not handed in an open review. */
public record MissingAnswers(UUID user, UUID review, LocalDate opensOn, LocalDate dueOn, LocalDate closesOn) {}
