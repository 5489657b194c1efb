package org.rapport.trust;

/**
 * What one line of evidence does to the score.
 *
 * @param points what it adds to (or takes from) the start; all lines' points and the start add up to the score
 * @param withoutIt the score in points had it not happened, everything else being as it is
 */
public record Contribution(Evidence line, double points, double withoutIt) {}
