/**
 * The sample portfolio of the first start: three told stories and some twenty more partners, made from a fixed seed. A
 * {@code Script} says what happened, in days before today; {@code SamplePortfolio} plays it through the same entities and
 * events as real work, so that every figure comes about as it always does.
 */
package org.rapport.sample;
