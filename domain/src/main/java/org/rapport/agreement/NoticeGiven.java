package org.rapport.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A side gave notice: the agreement will not go on after its current end. */
public record NoticeGiven(UUID agreement, UUID partner, Side by, LocalDate givenOn, LocalDate endsOn) {}
