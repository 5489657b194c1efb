package org.rapport.diagnosis;

import java.io.Serializable;

/** A fall as a line of the list over all relationships. */
public record FallRow(String partnerCode, String partnerName, Fall fall) implements Serializable {}
