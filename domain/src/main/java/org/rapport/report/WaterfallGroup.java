package org.rapport.report;

/**
 * One kind of evidence and what it brought.
 *
 * @param n pieces of evidence of that kind
 * @param points points added to the score, negative when lost
 */
public record WaterfallGroup(String label, int n, double points) {}
