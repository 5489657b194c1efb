package org.rapport.review;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** What a side means to do about a review: who answers for it, and by when. */
public record NewAction(Side side, String owner, String what, LocalDate dueOn) implements Serializable {}
