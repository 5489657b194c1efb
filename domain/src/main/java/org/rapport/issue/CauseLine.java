package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/** A cause as a line of the tree of causes; {@code depth} 0 explains the issue itself. */
public record CauseLine(
        UUID id,
        UUID parent,
        int depth,
        String text,
        Side writtenBy,
        String person,
        LocalDate writtenOn,
        boolean agreed,
        LocalDate agreedOn,
        String agreedPerson)
        implements Serializable {
    /** The causes, each followed by what explains it. */
    static List<CauseLine> tree(List<IssueCause> causes) {
        List<CauseLine> lines = new ArrayList<>();
        branch(causes, null, 0, lines);
        return List.copyOf(lines);
    }

    private static void branch(List<IssueCause> causes, UUID parent, int depth, List<CauseLine> lines) {
        for (IssueCause cause : causes) {
            if (java.util.Objects.equals(cause.parent().orElse(null), parent)) {
                lines.add(of(cause, depth));
                branch(causes, cause.id(), depth + 1, lines);
            }
        }
    }

    private static CauseLine of(IssueCause cause, int depth) {
        return new CauseLine(
                cause.id(),
                cause.parent().orElse(null),
                depth,
                cause.text(),
                cause.writtenBy(),
                cause.person(),
                cause.writtenOn(),
                cause.isAgreed(),
                cause.agreedOn(),
                cause.agreedPerson());
    }
}
