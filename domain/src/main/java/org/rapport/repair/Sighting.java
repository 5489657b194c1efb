package org.rapport.repair;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.issue.Severity;
import org.rapport.shared.Side;

/** A fact in which a violation may be seen. */
record Sighting(
        ViolationSource source, UUID partner, Side causer, UUID fact, String title, LocalDate on, Severity severity) {}
