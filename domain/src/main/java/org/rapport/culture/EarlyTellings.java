package org.rapport.culture;

import java.util.Optional;
import java.util.UUID;

/** Every early letter. */
public interface EarlyTellings {
    void add(EarlyTelling telling);

    Optional<EarlyTelling> withId(UUID id);
}
