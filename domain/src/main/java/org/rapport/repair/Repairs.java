package org.rapport.repair;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Every violation and every repair. */
public interface Repairs {
    void add(Violation violation);

    void add(RepairCase repair);

    Optional<Violation> violation(UUID id);

    Optional<RepairCase> withId(UUID id);

    /** The repair whose account holds a letter. */
    Optional<RepairCase> withLetter(UUID letter);

    /** The next free number with a partner; whoever asks next waits for the end of this transaction. */
    int nextNumber(UUID partner);

    /** A page of the repairs within reach. */
    Page<RepairRow> page(Reach reach, RepairQuery query);

    /** Violations within reach in a state, with one partner where not null, the newest first. */
    Page<Violation> violations(Reach reach, UUID partner, ViolationState state, int first, int size);

    /** The proposal (or what is watched) that a sighting adds to. */
    Optional<Violation> open(UUID partner, Side causer, ViolationSource source);

    /** Whether a fact was seen before under this source. */
    boolean knows(ViolationSource source, UUID fact);

    /** Proposals of the partners whose last fact lies before the day. */
    List<Violation> stale(LocalDate before, Collection<UUID> partners);

    /** Day of the last recorded violation by the same side and of the same type after this one, up to a day. */
    Optional<LocalDate> lastRepeat(RepairCase repair, LocalDate upTo);

    /** Repairs with the partners that were found by the day and were not over in its evening. */
    List<RepairCase> openOn(Collection<UUID> partners, LocalDate day);

    /** Violations of the partners that the system proposed by the day and nobody has answered. */
    List<Violation> unanswered(Collection<UUID> partners, LocalDate day);

    /** Every repair with a partner, with all that belongs to it; as many queries for many as for one. */
    List<RepairCase> allWith(UUID partner);

    /** Repairs with some partners that are not over, or ended after a day. */
    List<RepairRow> openOrEndedSince(Collection<UUID> partners, LocalDate since);

    /** Repairs within reach that are not over, the soonest due first. */
    List<RepairRow> waiting(Reach reach, int atMost);

    /** Promised repairs of a side within reach that are not done, due by the day; the soonest first. */
    List<RepairDuty> actionsDue(Reach reach, Side side, LocalDate until, int atMost);

    /** Steps with their repairs, newest first; of one side where not null. */
    List<RepairStep> newestSteps(UUID partner, Side side, int atMost);
}
