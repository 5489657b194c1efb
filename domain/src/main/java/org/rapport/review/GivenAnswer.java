package org.rapport.review;

import java.util.UUID;
import org.rapport.shared.Side;

/** One answer of a sheet that was handed in, with what counts of its rater; {@code rating} is null for "cannot say". */
public record GivenAnswer(UUID rater, Side side, Work work, double habit, UUID question, View view, Double rating) {}
