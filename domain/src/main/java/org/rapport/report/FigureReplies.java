package org.rapport.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every reply to a figure. */
public interface FigureReplies {
    void add(FigureReply reply);

    Optional<FigureReply> withId(UUID id);

    /** Replies of both sides around these partners, withdrawn ones too, the newest first; one query. */
    List<FigureReply> of(Collection<UUID> partners);

    /** Those that stood at the end of a day, the newest first. */
    default List<FigureReply> standing(UUID partner, LocalDate day) {
        return of(List.of(partner)).stream().filter(reply -> reply.stands(day)).toList();
    }
}
