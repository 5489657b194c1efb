package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * Something that could go wrong: likelihood and impact from 1 (low) to 5 (high), who of which side answers for it, what is
 * done about it, and when it is looked at again.
 */
public record NewRisk(
        UUID partner,
        String title,
        RiskKind kind,
        int likelihood,
        int impact,
        Side side,
        String owner,
        String measure,
        LocalDate reviewOn)
        implements Serializable {}
