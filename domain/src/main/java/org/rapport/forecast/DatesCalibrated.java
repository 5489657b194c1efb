package org.rapport.forecast;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A quarter ended in which enough 80 % days of one side's promises fell to say how many of them held. */
public record DatesCalibrated(UUID partner, Side promisor, LocalDate quarterEnd, int held, int n) {}
