package org.rapport.report;

import org.rapport.shared.Side;

/**
 * An early warning.
 *
 * @param side whose record warns; ours are told first
 * @param partner name of the partner
 * @param path where to look, below the address of the house: {@code /partner/GLO}
 * @param text the warning without its subject, naming the partner: "promised Global Logistics the tests for Fri 20 Nov."
 */
public record Warning(Side side, String partner, String path, String text) {}
