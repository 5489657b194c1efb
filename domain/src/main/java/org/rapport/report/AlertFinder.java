package org.rapport.report;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds causes of one or more rules for early warnings. */
public interface AlertFinder {
    /** What is worth an early warning about some partners; as many queries for many as for one. */
    List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window);
}
