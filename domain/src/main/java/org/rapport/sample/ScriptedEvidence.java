package org.rapport.sample;

import org.rapport.shared.Side;

/** A fact kept in another system (visits), as evidence: kind and dimension by name, value 0..1. */
record ScriptedEvidence(
        Side side,
        String kind,
        String dimension,
        int ago,
        double value,
        double weight,
        boolean deception,
        String note) {}
