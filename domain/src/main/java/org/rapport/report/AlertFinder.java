package org.rapport.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds causes of one or more rules for early warnings. */
public interface AlertFinder {
    /** What is worth an early warning about a partner, as of a day. */
    List<Alert.Cause> causes(UUID partner, LocalDate day);
}
