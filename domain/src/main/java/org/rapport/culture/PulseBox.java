package org.rapport.culture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The ballot box of pulses. Answers are counted, not kept: a tally for each unit, question and point is there from the
 * beginning and only grows, so that no answer has an author, a time or a place in an order. Who has answered is noted
 * apart, without when, and forgotten when the pulse closes.
 */
public interface PulseBox {
    /** Invites people, each with the unit, and lays out empty tallies. */
    void prepare(Pulse pulse, Map<UUID, String> people);

    Optional<Invitation> invitation(UUID pulse, UUID user);

    /** Pulses that somebody is invited to and has not answered. */
    List<UUID> uncrossed(UUID user);

    /** Notes that somebody answers; false if that was so before. */
    boolean cross(UUID pulse, UUID user);

    /** Adds a stroke to each question, in their order. */
    void count(UUID pulse, String unit, List<Integer> points);

    /** Puts in free words. */
    void write(UUID pulse, String text);

    /** How many of each unit have answered. */
    Map<String, Integer> crossed(UUID pulse);

    /** Forgets who was invited and who answered. */
    void forget(UUID pulse);

    List<Stroke> strokes(Collection<UUID> pulses);

    /** Free words, in an order drawn by lot. */
    List<String> texts(UUID pulse);
}
