package org.rapport.agreement;

import java.util.Optional;
import java.util.UUID;

/** A feature that knows when a new agreement with a partner needs the approval of an executive. */
public interface AgreementGate {
    /** Why an approval is needed, in a name that readers know; empty where none is. */
    Optional<String> reasonForApproval(UUID partner);
}
