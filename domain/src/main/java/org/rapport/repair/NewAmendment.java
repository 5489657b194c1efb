package org.rapport.repair;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** An amendment as it is proposed by a side, with the day from which it would bind. */
public record NewAmendment(String terms, Side proposedBy, LocalDate effectiveOn) implements Serializable {}
