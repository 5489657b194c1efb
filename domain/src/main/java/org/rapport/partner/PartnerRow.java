package org.rapport.partner;

import java.io.Serializable;
import java.util.UUID;

/** A partner as a line of a list; {@code manager} may be null. */
public record PartnerRow(
        UUID id,
        String code,
        String name,
        String country,
        PartnerKind kind,
        UUID manager,
        int cadenceDays,
        LifeCycleStage stage,
        boolean active)
        implements Serializable {}
