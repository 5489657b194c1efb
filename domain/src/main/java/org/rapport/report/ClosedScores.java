package org.rapport.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.rapport.shared.Side;

/** The scores of all partners as the nights have closed them. */
public interface ClosedScores {
    /** The scores of one day, its latest correction, in one query; partners without one are absent. */
    Map<UUID, Map<Side, ClosedScore>> on(LocalDate day);
}
