package org.rapport.partner;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * How a country or a single partner does things, as a page shows and edits it.
 *
 * @param country two letters of ISO 3166
 * @param inCountry what is polite in the partner's country; null on the card of a country
 * @param etiquette what is polite with this one
 * @param opens null for the usual hours
 * @param version to be given back when it is changed
 */
public record CustomsCard(
        String country, String inCountry, String etiquette, LocalTime opens, LocalTime closes, long version)
        implements Serializable {}
