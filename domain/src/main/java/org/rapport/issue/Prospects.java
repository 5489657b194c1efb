package org.rapport.issue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every risk, success and idea with every partner. */
public interface Prospects {
    void add(Risk risk);

    Optional<Risk> risk(UUID id);

    /** Risks with a partner, by the day on which they are to be looked at again. */
    List<Risk> risks(UUID partner);

    /** The same with some partners. */
    List<Risk> risks(Collection<UUID> partners);

    void add(Success success);

    /** Successes with a partner, newest first. */
    List<Success> successes(UUID partner);

    void add(Idea idea);

    Optional<Idea> idea(UUID id);

    /** Ideas with a partner, newest first. */
    List<Idea> ideas(UUID partner);
}
