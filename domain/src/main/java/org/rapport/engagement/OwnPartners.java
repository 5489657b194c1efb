package org.rapport.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.User;
import org.rapport.partner.Partners;

/** The partners that are somebody's own: a guest's one, those a colleague runs or sponsors, for any other colleague all. */
@ApplicationScoped
class OwnPartners {
    private Encounters encounters;
    private Partners partners;

    protected OwnPartners() {} // CDI proxy

    @Inject
    OwnPartners(Encounters encounters, Partners partners) {
        this.encounters = encounters;
        this.partners = partners;
    }

    List<UUID> of(User user) {
        if (user.partner().isPresent()) {
            return List.of(user.partner().get());
        }
        List<UUID> run = encounters.runBy(user.id());
        return run.isEmpty() ? partners.activeIds() : run;
    }
}
