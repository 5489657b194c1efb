package org.rapport.issue;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.rapport.shared.Side;

/** An issue was closed; {@code authors} are the sides that wrote down its causes. */
public record IssueClosed(UUID issue, UUID partner, LocalDate on, Authorship authorship, Set<Side> authors) {
    public IssueClosed {
        authors = Set.copyOf(authors);
    }
}
