package org.rapport.identity;

import java.io.Serializable;
import java.util.UUID;

/** A user as a list shows one. */
public record UserRow(
        UUID id,
        String login,
        String name,
        String email,
        String title,
        String unit,
        String language,
        Role role,
        UUID partner,
        boolean active)
        implements Serializable {
    static UserRow of(User user) {
        return new UserRow(
                user.id(),
                user.login(),
                user.name(),
                user.email(),
                user.title(),
                user.unit().orElse(null),
                user.language(),
                user.role(),
                user.partner().orElse(null),
                user.isActive());
    }
}
