package org.rapport.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Every commitment of either side. */
public interface Commitments {
    /** Keeps a new commitment; one that is gathered with others goes into the database with all that was said of it since. */
    void add(Commitment commitment);

    Optional<Commitment> withId(UUID id);

    Optional<Commitment> withReference(UUID partner, String reference);

    /** Commitments by their partners and references, promises loaded; unknown references are absent. */
    List<Commitment> withReferences(Map<UUID, List<String>> references);

    /** A page of the commitments within reach. */
    Page<CommitmentRow> page(Reach reach, CommitmentQuery query);

    /** What the measures are made of, for commitments announced by the day, by partner. Three queries. */
    Map<UUID, List<RecordedCommitment>> recorded(Collection<UUID> partners, LocalDate announcedBy);

    /** The same for commitments that were ever promised for a day after the one and before the other. */
    Map<UUID, List<RecordedCommitment>> recordedDue(Collection<UUID> partners, LocalDate after, LocalDate until);

    /** The titles of commitments. One query. */
    Map<UUID, String> titles(Collection<UUID> commitments);

    /** The promises of these commitments, by commitment, in their order. */
    Map<UUID, List<Said>> promisesOf(Collection<UUID> commitments);

    /**
     * Commitments whose promised day lay before the day, which were still open in its evening, and for which that has
     * not been noted yet; only those with the partners.
     */
    List<Commitment> passedUnnoticed(LocalDate day, Collection<UUID> partners);

    /** Promises with their commitments, newest first; of one side (who wished the day) where not null. */
    List<Promise> newestPromises(UUID partner, Side side, int atMost);

    /** Settled commitments, newest first by the day they ended; of one promisor where not null. */
    List<Commitment> newestEnded(UUID partner, Side side, int atMost);

    /** Status reports with their commitments, newest first; of one promisor where not null. */
    List<StatusReport> newestReports(UUID partner, Side side, int atMost);
}
