package org.rapport.report;

/**
 * A figure, measured on both sides by the same rule.
 *
 * @param reply what the side concerned answered; null without an answer
 */
public record Figure(String label, Value ours, Value theirs, String reply) {

    /**
     * The figure of one side.
     *
     * @param text the figure as read, or words in its place ("not enough evidence")
     * @param n pieces of evidence; null where words stand in place of the figure
     */
    public record Value(String text, Integer n) {}
}
