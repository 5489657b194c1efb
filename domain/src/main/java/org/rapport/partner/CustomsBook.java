package org.rapport.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The customs of countries and partners. */
public interface CustomsBook {
    void add(Customs customs);

    Optional<Customs> ofCountry(String country);

    Optional<Customs> ofPartner(UUID partner);

    /** The customs of these countries and these partners, in no order. */
    List<Customs> all(Collection<String> countries, Collection<UUID> partners);
}
