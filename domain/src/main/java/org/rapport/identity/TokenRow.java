package org.rapport.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A token as a list shows one; never with its secret. */
public record TokenRow(UUID id, String name, Instant issuedAt, boolean revoked) implements Serializable {
    static TokenRow of(ApiToken token) {
        return new TokenRow(token.id(), token.name(), token.issuedAt(), token.isRevoked());
    }
}
