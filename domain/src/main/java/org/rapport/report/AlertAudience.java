package org.rapport.report;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.identity.User;
import org.rapport.partner.OwnPartners;

/**
 * Whom early warnings concern: everybody those of the own partners, see {@link OwnPartners}; a guest those alone that both
 * sides may know of.
 *
 * @param standing warnings that stand, in their order
 */
record AlertAudience(List<Alert> standing, OwnPartners own) {
    /** The warnings that concern a user, by what is the user's now. */
    List<Alert> of(User user) {
        boolean guest = user.partner().isPresent();
        Set<UUID> wanted = Set.copyOf(own.of(user));
        return standing.stream()
                .filter(alert -> wanted.contains(alert.partner()))
                .filter(alert -> !guest || alert.rule().isShared())
                .toList();
    }
}
