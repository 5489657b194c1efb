package org.rapport.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.User;

/** The partners that are somebody's own: a guest's one, those a colleague runs or sponsors, for any other colleague all. */
@ApplicationScoped
public class OwnPartners {
    private Partners partners;

    protected OwnPartners() {} // CDI proxy

    @Inject
    public OwnPartners(Partners partners) {
        this.partners = partners;
    }

    /** Their ids; of a colleague's, the active ones. */
    public List<UUID> of(User user) {
        if (user.partner().isPresent()) {
            return List.of(user.partner().get());
        }
        List<UUID> run = partners.runBy(user.id());
        return run.isEmpty() ? partners.activeIds() : run;
    }
}
