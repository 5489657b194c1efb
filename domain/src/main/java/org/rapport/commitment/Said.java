package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** One promise of a commitment: said on a day, for a day, at the wish of one side. */
public record Said(LocalDate announcedOn, LocalDate dueOn, Side initiatedBy) implements Serializable {}
