package org.rapport.review;

import org.rapport.shared.Side;

/**
 * How one side was rated by the other in one aspect.
 *
 * @param rating mean on 1 to 5 without the habits of the raters
 * @param raters how many rated
 * @param likeness how much the raters resemble each other, 0..1 (intraclass correlation)
 */
public record Judged(Side side, Aspect aspect, double rating, int raters, double likeness) {}
