package org.rapport.sample;

import org.rapport.shared.Side;

/**
 * How one side of a relationship behaves in the script.
 *
 * @param side who
 * @param commitments how many it makes in eighteen months
 * @param onTime share done by the day promised
 * @param slip mean lateness of the rest, as a share of the time first promised
 * @param candour share of late ones told before their day
 * @param dealing how well it does in everything else, 0..1: payments, visits, reviews
 */
record Manner(Side side, int commitments, double onTime, double slip, double candour, double dealing) {}
