package org.rapport.dealing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;

/** Every change that either side made to what was settled. */
public interface ChangeNotices {
    void add(ChangeNotice change);

    Optional<ChangeNotice> withId(UUID id);

    List<ChangeNotice> withReferences(UUID partner, Collection<String> references);

    /** All changes with a partner, the latest effective day first. */
    List<ChangeNotice> ofPartner(UUID partner);

    /** Changes of terms with the partners that were told or felt within the days, both included. */
    List<ChangeNotice> ofTerms(Collection<UUID> partners, LocalDate from, LocalDate until);

    /** Changes within reach that take effect within the days, both included, and nobody has consented to. */
    List<ChangeNotice> ahead(Reach reach, LocalDate from, LocalDate until);
}
