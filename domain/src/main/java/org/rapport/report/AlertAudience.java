package org.rapport.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapport.identity.Reach;
import org.rapport.identity.User;
import org.rapport.partner.Partner;

/**
 * Whom early warnings concern: a colleague those of the partners that the colleague runs or sponsors, and whoever runs none
 * those of all partners; a guest those of the own relationship that both sides may know of.
 *
 * @param standing warnings that stand, in their order
 * @param partners active partners
 */
record AlertAudience(List<Alert> standing, Collection<Partner> partners) {
    /** The warnings that concern a user, within the reach of now. */
    List<Alert> of(User user) {
        Reach reach = user.partner().map(Reach::of).orElse(Reach.ALL);
        boolean guest = reach.onlyPartner().isPresent();
        Set<UUID> wanted = wanted(user);
        return standing.stream()
                .filter(alert -> wanted.contains(alert.partner()) && reach.covers(alert.partner()))
                .filter(alert -> !guest || alert.rule().isShared())
                .toList();
    }

    private Set<UUID> wanted(User user) {
        Predicate<Partner> own =
                partner -> user.id().equals(partner.manager()) || user.id().equals(partner.ourSponsor());
        boolean runs = user.partner().isEmpty() && partners.stream().anyMatch(own);
        return partners.stream()
                .filter(partner -> !runs || own.test(partner))
                .map(Partner::id)
                .collect(Collectors.toSet());
    }
}
