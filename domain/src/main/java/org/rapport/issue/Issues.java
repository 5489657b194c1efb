package org.rapport.issue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Every issue with every partner, and the times agreed for them. */
public interface Issues {
    void add(Issue issue);

    Optional<Issue> withId(UUID id);

    /** The next free number with a partner; whoever asks next waits for the end of this transaction. */
    int nextNumber(UUID partner);

    /** A page of the issues within reach. */
    Page<IssueRow> page(Reach reach, IssueQuery query);

    /** The times agreed with a partner that are not the usual ones. */
    List<IssueTimes> times(UUID partner);

    void add(IssueTimes times);

    /** Issues of the partners whose time to acknowledge ended before the day, and of which that has not been noted. */
    List<Issue> unanswered(LocalDate day, Collection<UUID> partners);

    /** Issues with the partners that were told by the day and not yet closed in its evening. */
    List<Issue> openOn(Collection<UUID> partners, LocalDate day);

    /** Open actions of a side within reach, due by the day; the soonest first. */
    List<ActionRow> actionsDue(Reach reach, Side side, LocalDate until, int atMost);

    /** Steps with their issues, newest first; of one side where not null. */
    List<IssueStep> newestSteps(UUID partner, Side side, int atMost);
}
