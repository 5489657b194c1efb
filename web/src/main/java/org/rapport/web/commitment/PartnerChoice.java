package org.rapport.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.partner.PartnerQuery;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.PartnerService;

/** Finds the partner that a reader means by a code or a part of a name. */
@ApplicationScoped
public class PartnerChoice {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int ALL = 1000;

    private PartnerService service;

    protected PartnerChoice() {} // CDI proxy

    @Inject
    public PartnerChoice(PartnerService service) {
        this.service = service;
    }

    /** Every partner within reach, by name. */
    public List<PartnerRow> all() {
        return service.page(PartnerQuery.all(0, ALL)).rows();
    }

    /** The partners within reach that a colleague manages; all of them for null. */
    public Set<UUID> managedBy(UUID manager) {
        return all().stream()
                .filter(one -> manager == null || manager.equals(one.manager()))
                .map(PartnerRow::id)
                .collect(Collectors.toSet());
    }

    /** The partner with this code, else the first one that matches; null if none was named, an id of nobody if none is. */
    public UUID meant(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        List<PartnerRow> found = service.search(typed.strip(), ALL);
        return found.stream()
                .filter(one -> one.code().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(PartnerRow::id)
                .orElse(NOBODY);
    }
}
