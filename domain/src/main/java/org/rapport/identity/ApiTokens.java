package org.rapport.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every token that was issued to programs. */
public interface ApiTokens {
    void add(ApiToken token);

    Optional<ApiToken> withId(UUID id);

    List<ApiToken> ofUser(UUID user);

    /** The active user a program with this secret acts as; empty if the token is unknown or revoked. */
    Optional<User> userOf(String secret);
}
