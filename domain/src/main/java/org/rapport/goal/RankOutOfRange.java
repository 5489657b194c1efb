package org.rapport.goal;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A rank is not 1 to 99. */
public class RankOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RankOutOfRange(int rank) {
        super("rank", "rank out of range: " + rank, rank);
    }
}
