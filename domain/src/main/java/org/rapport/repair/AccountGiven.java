package org.rapport.repair;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** The side that caused a violation gave its account of it, in a letter. */
public record AccountGiven(UUID repair, UUID letter, UUID partner, Side causer, LocalDate on) {}
