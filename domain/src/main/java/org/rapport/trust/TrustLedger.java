package org.rapport.trust;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/**
 * All evidence in the order of its arrival. Lines are only ever appended, in the transaction of the fact they come from;
 * one that turns out wrong is taken back by a line that reverses it.
 */
public interface TrustLedger {
    /**
     * Appends lines and gives their places. A line with an external id that is already in the ledger is not appended
     * again: the place of the earlier one is given.
     */
    List<Long> append(List<Evidence> lines);

    /** Appends one line and gives its place. */
    default long append(Evidence line) {
        return append(List.of(line)).get(0);
    }

    /** Takes a line back; the second time changes nothing. */
    default void reverse(Evidence line) {
        append(line.reversal());
    }

    Optional<Evidence> line(long id);

    /** Lines that came from some facts and still count, in the order of arrival for each fact. */
    List<Evidence> ofFacts(Collection<UUID> facts);

    /** Lines that came from one fact and still count. */
    default List<Evidence> ofFact(UUID fact) {
        return ofFacts(List.of(fact));
    }

    /** All lines about a side that occurred up to a day, those taken back and what took them back included. */
    List<Evidence> lines(UUID partner, Side side, LocalDate upTo);

    /** All lines about both sides of some partners that occurred up to a day, in the order of arrival. One query. */
    List<Evidence> lines(Collection<UUID> partners, LocalDate upTo);

    /** Places of the lines with these external ids; unknown ids are absent. */
    Map<String, Long> known(Collection<String> externalIds);

    /** How many lines of a kind still count that occurred within some days, both ends included. */
    int count(UUID partner, Side side, EvidenceKind kind, LocalDate from, LocalDate to);

    /** A page of the lines about one partner, newest first. */
    Page<Evidence> page(UUID partner, int first, int size);
}
