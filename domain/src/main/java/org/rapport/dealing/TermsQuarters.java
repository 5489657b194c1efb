package org.rapport.dealing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.shared.Side;

/** Every quarter that has been judged. */
public interface TermsQuarters {
    void add(TermsQuarter quarter);

    Optional<TermsQuarter> of(UUID partner, Side side, LocalDate startsOn);

    /** Those of the partners whose quarter is judged already. */
    Set<UUID> judged(LocalDate startsOn, Collection<UUID> partners);

    List<TermsQuarter> ofPartner(UUID partner);
}
