package org.rapport.goal;

import java.time.LocalDate;
import org.rapport.shared.Side;

/** A person who speaks for a side on a day, today or earlier. */
public record Voice(Side side, String person, LocalDate on) {}
