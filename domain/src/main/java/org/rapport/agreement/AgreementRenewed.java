package org.rapport.agreement;

import java.time.LocalDate;
import java.util.UUID;

/** An agreement goes on: its end moved, by itself (tacit) or because both sides said so. */
public record AgreementRenewed(UUID agreement, UUID partner, LocalDate oldUntil, LocalDate newUntil, boolean tacit) {}
