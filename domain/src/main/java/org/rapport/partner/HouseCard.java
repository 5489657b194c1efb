package org.rapport.partner;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * Where the house works.
 *
 * @param known whether somebody has said so; if not, the country is unknown and the time zone the server's
 */
public record HouseCard(String country, String timeZone, LocalTime opens, LocalTime closes, boolean known, long version)
        implements Serializable {}
