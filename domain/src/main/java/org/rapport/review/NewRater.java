package org.rapport.review;

import java.io.Serializable;
import java.util.UUID;
import org.rapport.shared.Side;

/** Somebody to be asked; {@code user} is null for a rater whom only another system knows. */
public record NewRater(Side side, UUID user, String name, Work work) implements Serializable {}
