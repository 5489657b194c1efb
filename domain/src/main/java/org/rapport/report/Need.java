package org.rapport.report;

/**
 * Something that waits for the reader.
 *
 * @param partner name of the partner
 * @param path where to act, below the address of the house
 * @param text what waits, in a sentence
 */
public record Need(String partner, String path, String text) {}
