package org.rapport.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.rapport.engagement.EngagementService;

/** When each person of a partner was last met. */
@Named
@RequestScoped
public class PeopleMet {
    @Inject
    private EngagementService service;

    private final Map<UUID, Map<UUID, LocalDate>> known = new HashMap<>();

    /** The last day, or null. */
    public LocalDate last(UUID partner, UUID contact) {
        return known.computeIfAbsent(partner, service::lastMet).get(contact);
    }
}
