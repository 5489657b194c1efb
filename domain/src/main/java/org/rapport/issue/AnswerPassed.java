package org.rapport.issue;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** The time agreed for acknowledging an issue went by without an answer of the side that was told. */
public record AnswerPassed(UUID issue, UUID partner, Side by, LocalDate day, Severity severity) {}
