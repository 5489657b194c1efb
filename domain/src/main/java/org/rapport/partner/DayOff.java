package org.rapport.partner;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day off that has a name: a holiday or a shutdown, never a plain weekend.
 *
 * @param source where it is known from: a table's name, or Jollyday
 * @param estimated whether the day may still move, as the moon or a decree decides
 */
public record DayOff(LocalDate day, String name, DayKind kind, String source, boolean estimated)
        implements Serializable {}
