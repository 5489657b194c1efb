package org.rapport.report;

/**
 * A side whose score moved most in a week.
 *
 * @param path where to look, below the address of the house
 * @param score the score that moved, with its change
 * @param reason what moved it, in a sentence
 * @param reply the answer of that side; null without one
 */
public record Mover(String partner, String path, SideScore score, String reason, Reply reply) {}
