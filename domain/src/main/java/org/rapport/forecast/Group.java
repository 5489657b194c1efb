package org.rapport.forecast;

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
        return of(values, weights, values.length);
    }

    /** The group of the first of these values. */
    static Group of(double[] values, double[] weights, int size) {
        double weight = 0;
        double sum = 0;
        for (int i = 0; i < size; i++) {
            weight += weights[i];
            sum += weights[i] * values[i];
        }
        double mean = weight > 0 ? sum / weight : 0;
        double squares = 0;
        for (int i = 0; i < size; i++) {
            squares += weights[i] * (values[i] - mean) * (values[i] - mean);
        }
        return new Group(weight, mean, squares, size);
    }
}
