package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** Who writes a fact down, for which side, and on what day. */
public record Recording(String by, Side side, LocalDate today) implements Serializable {}
