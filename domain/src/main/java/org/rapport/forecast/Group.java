package org.rapport.forecast;

import java.util.List;

/**
 * One group of weighted values, as credibility theory reads it.
 *
 * @param weight sum of weights
 * @param mean weighted mean; 0 for an empty group
 * @param squares weighted sum of squares about the mean
 * @param size how many values
 */
public record Group(double weight, double mean, double squares, int size) {
    /** The group of these values. */
    public static Group of(double[] values, double[] weights) {
        double weight = 0;
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            weight += weights[i];
            sum += weights[i] * values[i];
        }
        double mean = weight > 0 ? sum / weight : 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += weights[i] * (values[i] - mean) * (values[i] - mean);
        }
        return new Group(weight, mean, squares, values.length);
    }

    /** The centre of a track record: resolved promises, and open ones beyond their day. */
    static Group of(List<Slip> slips) {
        List<Slip> telling = slips.stream().filter(Slip::telling).toList();
        return of(
                telling.stream().mapToDouble(Slip::x).toArray(),
                telling.stream().mapToDouble(Slip::weight).toArray());
    }
}
