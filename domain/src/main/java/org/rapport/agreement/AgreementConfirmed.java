package org.rapport.agreement;

import java.time.LocalDate;
import java.util.UUID;

/** Both sides have confirmed a version of an agreement; version 1 is the agreement itself. */
public record AgreementConfirmed(UUID agreement, UUID partner, int version, LocalDate on) {}
