package org.rapport.dealing;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A quarter ended with the terms honoured by a side or not, or is judged anew because more is known. */
public record TermsJudged(UUID quarter, UUID partner, Side side, LocalDate endsOn, boolean honoured) {}
