package org.rapport.dealing;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** The side that was asked for flexibility answered, with a reason or without. */
public record ConcessionAnswered(
        UUID concession, UUID partner, Side asked, LocalDate on, Answer answer, boolean withReason) {}
