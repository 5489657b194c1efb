package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.culture.Listener;
import org.rapport.trust.TellingCosts;
import org.rapport.web.commitment.EarlyPage;
import org.rapport.web.commitment.EarlyPages;

/** What telling now that a commitment will not hold is worth to its promisor, and what silence would cost. */
@Path("commitments/{id}/early")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommitmentEarlyResource {
    @Inject
    private EarlyPages pages;

    @PathParam("id")
    private String id;

    /** Points are of the whole score, 0..100; {@code missed} is null once the promised day has passed. */
    public record EarlyAnswer(
            UUID commitment,
            LocalDate dueOn,
            LocalDate likely,
            LocalDate safe,
            boolean later,
            List<TellingCosts.Step> told,
            TellingCosts.Step foundOut,
            TellingCosts.Step missed,
            List<String> reasons,
            List<Listener> listeners,
            int policy) {}

    @GET
    public EarlyAnswer early() {
        EarlyPage page = pages.of(Body.Ids.parse("Commitment", id));
        TellingCosts costs = page.costs();
        return new EarlyAnswer(
                page.card().id(),
                page.card().dueOn(),
                page.honest() == null ? null : page.honest().p50(),
                page.honest() == null ? null : page.honest().p80(),
                page.later(),
                costs.told(),
                costs.foundOut(),
                costs.missed(),
                page.reasons().lines().toList(),
                page.listeners(),
                page.policy());
    }
}
