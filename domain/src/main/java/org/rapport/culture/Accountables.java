package org.rapport.culture;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who answers for commitments. */
public interface Accountables {
    /** Names of the people accountable for our own commitments with the partners, by commitment. One query. */
    Map<UUID, String> ofOurs(Collection<UUID> partners);
}
